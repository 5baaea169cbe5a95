using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Cells;

/// <summary>What outsiders may know of a cell.</summary>
internal static class CellMessages
{
    public static CellSnapshot ToSnapshot(this CellState state, long version, DateTimeOffset at)
    {
        var roster = Rosters.On(state, VietnamTime.DateOf(at));
        var own = roster.Entries.Where(e => e.Standing != MemberStanding.TemporarilyIn).ToList();
        return new CellSnapshot
        {
            Id = state.Path.Value,
            OrganisationId = state.Path.Organisation.Value,
            BlocId = state.Path.Bloc.Value,
            Version = version,
            At = at,
            Name = state.Name,
            RegisteredAt = state.RegisteredAt!.Value,
            Members = own.Count,
            Full = own.Count(e => e.Class == MembershipClass.Full),
            Probationary = own.Count(e => e.Class == MembershipClass.Probationary),
            Exempt = own.Count(e => e.Standing == MemberStanding.Exempt),
            TemporarilyIn = roster.Entries.Length - own.Count,
            TemporarilyOut = own.Count(e => e.Standing == MemberStanding.TemporarilyOut),
            HasCommittee = roster.HasCommittee,
            Secretary = own.Find(e => e.Position == CellPosition.Secretary)?.Name,
            Schedule = state.ScheduleFor(Month.At(at)) is { } schedule ? ToTimetable(schedule) : null,
            Roster = [.. roster.Entries.Select(e => ToLine(e, state.Members[e.MemberId]))],
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

    private static CellTimetable ToTimetable(CellSchedule schedule) => new()
    {
        DayOfMonth = schedule.DayOfMonth,
        Time = schedule.Time,
        Place = schedule.Place,
        FromMonth = schedule.FromMonth.ToString(),
    };

    private static CellRosterLine ToLine(RosterEntry entry, CellMember member) => new()
    {
        MemberId = entry.MemberId,
        Name = entry.Name,
        Class = entry.Class.ToString(),
        Standing = entry.Standing.ToString(),
        Position = entry.Position.ToString(),
        JoinedOn = member.Stays[^1].From,
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
