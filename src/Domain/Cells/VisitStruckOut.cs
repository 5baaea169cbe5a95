using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>The cell has one visit less in its book.</summary>
public sealed record VisitStruckOut(ScopePath VisitId) : CellEvent
{
    public override CellState Apply(CellState state) =>
        state with { Visits = state.Visits.RemoveAll(v => v.VisitId == VisitId) };
}
