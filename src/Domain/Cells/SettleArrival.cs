using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>The former cell has heard that the member is here.</summary>
public sealed record SettleArrival(Actor Actor, Arrival Arrival) : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        return state.Arrivals.Contains(Arrival) ? new ArrivalSettled(Arrival) : Decision<CellEvent>.Nothing;
    }
}
