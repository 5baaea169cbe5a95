using ChiBo.Contracts.Grains.Cells;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Cells;

/// <summary>How a cell is shown.</summary>
internal static class CellViews
{
    private const int MonthsAhead = 2;

    public static CellView ToView(this CellState state, long version, DateOnly today)
    {
        var roster = Rosters.On(state, today);
        var month = Month.Of(today);
        return new CellView
        {
            Id = state.Path.Value,
            Name = state.Name,
            OrganisationId = state.Path.Organisation.Value,
            Version = version,
            RegisteredOn = VietnamTime.DateOf(state.RegisteredAt!.Value),
            HasCommittee = roster.HasCommittee,
            Roster = [.. roster.Entries.Select(ToView)],
            Schedule = state.ScheduleFor(month)?.ToView(),
            ThematicPlans = [.. state.ThematicPlans.Reverse().Select(ToView)],
            Meetings =
            [
                .. state.Meetings.Values
                    .OrderByDescending(m => m.Month)
                    .ThenBy(m => m.MeetingId, StringComparer.Ordinal)
                    .Select(ToView),
            ],
            Upcoming =
            [
                .. Enumerable.Range(0, MonthsAhead).Select(i => ScheduledMonth.Of(state, month.Plus(i)))
                    .OfType<ScheduledMonth>()
                    .Select(m => new ScheduledMonthView(m.Month.ToString(), m.At, m.Place, m.MeetingId)),
            ],
            Transfers = [.. state.Transfers.Select(ToView)],
        };
    }

    /// <summary>What people may do; the platform does not ask.</summary>
    public static CellView WithActions(this CellView view, CellState cell, Actor actor)
    {
        if (actor.IsPlatform) return view;
        var actions = CellActions.Of(cell, actor).ToList();
        return view with
        {
            Permitted = [.. actions.Where(a => a.Refusal is null).Select(a => a.Action)],
            Denied =
            [
                .. from action in actions
                   where action.Refusal is not null
                   select new DeniedCellAction(action.Action, action.Refusal.Code, action.Refusal.Arguments),
            ],
        };
    }

    public static CellRoster ToRoster(this CellState state, DateOnly date)
    {
        var roster = Rosters.On(state, date);
        return new CellRoster(
            state.Path.Value,
            state.Name,
            date,
            roster.HasCommittee,
            state.ScheduleFor(Month.Of(date))?.ToView(),
            [.. roster.Entries.Select(ToView)]);
    }

    public static TransferView ToView(this PendingTransfer t) => new(
        t.MemberId, t.Name, t.FullSince, t.From.Value, t.To.Value, t.On, t.IsClaimed);

    private static CellScheduleView ToView(this CellSchedule s) =>
        new(s.DayOfMonth, s.Time, s.Place, s.FromMonth.ToString());

    private static RosterEntryView ToView(RosterEntry e) => new(
        e.MemberId, e.Name, e.Class, e.Standing, e.Position, e.StandingFrom, e.StandingUntil, e.ExcusedStreak,
        e.AbsentStreak);

    private static ThematicPlanView ToView(ThematicPlan p) =>
        new(p.Year, p.RegisteredAt, [.. p.Topics.Select(t => new ThematicTopicView(t.Quarter, t.Title))]);

    private static PlannedMeetingView ToView(MeetingNote m) => new(
        m.MeetingId, m.Month.ToString(), m.Kind, m.Phase, m.ScheduledAt, m.Expected, m.Present);
}
