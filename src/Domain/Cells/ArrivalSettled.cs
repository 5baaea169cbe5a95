namespace ChiBo.Domain.Cells;

/// <summary>The former cell of a member knows that they are here.</summary>
public sealed record ArrivalSettled(Arrival Arrival) : CellEvent
{
    public override CellState Apply(CellState state) => state with { Arrivals = state.Arrivals.Remove(Arrival) };
}
