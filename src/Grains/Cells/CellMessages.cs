using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Cells;

/// <summary>What outsiders may know of a cell.</summary>
public static class CellMessages
{
    /// <param name="state">The cell.</param>
    /// <param name="version">Of the cell.</param>
    /// <param name="at">Now: what depends on the day is that of this one, and of every later one on which it changes.</param>
    public static CellSnapshot ToSnapshot(this CellState state, long version, DateTimeOffset at)
    {
        var today = VietnamTime.DateOf(at);
        var now = ToDay(state, today);
        return new CellSnapshot
        {
            Id = state.Path.Value,
            OrganisationId = state.Path.Organisation.Value,
            BlocId = state.Path.Bloc.Value,
            Version = version,
            At = at,
            Name = state.Name,
            RegisteredAt = state.RegisteredAt!.Value,
            Members = now.Members,
            Full = now.Full,
            Probationary = now.Probationary,
            Exempt = now.Exempt,
            TemporarilyIn = now.TemporarilyIn,
            TemporarilyOut = now.TemporarilyOut,
            HasCommittee = now.HasCommittee,
            Secretary = now.Secretary,
            Schedule = now.Schedule,
            Roster = now.Roster,
            Ahead = [.. RosterDays.After(state, today).Select(day => ToDay(state, day))],
            Topics =
            [
                .. state.ThematicPlans.SelectMany(
                    p => p.Topics.Select(t => new CellTopic { Year = p.Year, Quarter = t.Quarter, Title = t.Title })),
            ],
            Plans = [.. state.ThematicPlans.Select(
                p => new CellPlan { Year = p.Year, RegisteredAt = p.FirstRegisteredAt ?? p.RegisteredAt })],
            Transfers = [.. state.Transfers.Select(ToMessage)],
            WithdrawnAt = state.WithdrawnAt,
            Turns = state.Turns,
        };
    }

    private static CellDay ToDay(CellState state, DateOnly day)
    {
        var roster = Rosters.On(state, day);
        var own = roster.Entries.Where(e => e.Standing != MemberStanding.TemporarilyIn).ToList();
        return new CellDay
        {
            On = day,
            Members = own.Count,
            Full = own.Count(e => e.Class == MembershipClass.Full),
            Probationary = own.Count(e => e.Class == MembershipClass.Probationary),
            Exempt = own.Count(e => e.Standing == MemberStanding.Exempt),
            TemporarilyIn = roster.Entries.Length - own.Count,
            TemporarilyOut = own.Count(e => e.Standing == MemberStanding.TemporarilyOut),
            HasCommittee = roster.HasCommittee,
            Secretary = own.Find(e => e.Position == CellPosition.Secretary)?.Name,
            Schedule = state.ScheduleFor(Month.Of(day)) is { } schedule ? ToTimetable(schedule) : null,
            Roster = [.. roster.Entries.Select(e => ToLine(e, state.Members[e.MemberId], day))],
        };
    }

    private static CellTimetable ToTimetable(CellSchedule schedule) => new()
    {
        DayOfMonth = schedule.DayOfMonth,
        Time = schedule.Time,
        Place = schedule.Place,
        FromMonth = schedule.FromMonth.ToString(),
    };

    private static CellRosterLine ToLine(RosterEntry entry, CellMember member, DateOnly day) => new()
    {
        MemberId = entry.MemberId,
        Name = entry.Name,
        Class = entry.Class.ToString(),
        Standing = entry.Standing.ToString(),
        Position = entry.Position.ToString(),
        JoinedOn = member.Stays.Last(stay => stay.Covers(day)).From,
        FullSince = member.FullSince,
    };

    private static CellTransfer ToMessage(PendingTransfer transfer) => new()
    {
        MemberId = transfer.MemberId,
        Name = transfer.Name,
        ToCellId = transfer.To.Value,
        On = transfer.On,
    };
}
