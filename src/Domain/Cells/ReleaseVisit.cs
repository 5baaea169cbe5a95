using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A working group called its visit off: the month is free again.</summary>
/// <param name="Actor">The platform.</param>
/// <param name="VisitId">The visit's path.</param>
public sealed record ReleaseVisit(Actor Actor, ScopePath VisitId) : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        foreach (var visit in state.Visits)
            if (visit.VisitId == VisitId) return new VisitStruckOut(VisitId);
        return Decision<CellEvent>.Nothing;
    }
}
