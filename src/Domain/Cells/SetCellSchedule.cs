using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>The cell registers the day, time and place of its regular meeting, from a month on.</summary>
public sealed record SetCellSchedule(Actor Actor, int DayOfMonth, TimeOnly Time, string Place, Month? FromMonth = null)
    : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (DayOfMonth is < 1 or > 28) return CellRefusals.InvalidDay;
        if (FromMonth is { IsNone: true }) return CommonRefusals.InvalidValue("fromMonth");
        if (Limits.Check("place", Place, Limits.Name) is { } refusal) return refusal;
        var schedule = new CellSchedule(FromMonth ?? Month.At(at), DayOfMonth, Time, Place);
        if (state.ScheduleFor(schedule.FromMonth) is { } current
            && current with { FromMonth = schedule.FromMonth } == schedule
            && state.Schedules[^1] == current)
            return Decision<CellEvent>.Nothing;
        if (state.Schedules.Length >= CellLimits.Schedules)
            return CommonRefusals.TooMany("schedules", CellLimits.Schedules);
        return new CellScheduleSet(schedule);
    }
}
