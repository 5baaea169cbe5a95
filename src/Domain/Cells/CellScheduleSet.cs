namespace ChiBo.Domain.Cells;

/// <summary>
/// The cell registered when and where it meets, from a month on; what was set for later months is void.
/// </summary>
public sealed record CellScheduleSet(CellSchedule Schedule) : CellEvent
{
    public override CellState Apply(CellState state) => state with
    {
        Schedules = state.Schedules.RemoveAll(s => s.FromMonth >= Schedule.FromMonth).Add(Schedule),
    };
}
