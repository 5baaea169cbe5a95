using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Domain.Cells;

/// <summary>A working group asks for a month: the cell is visited once a month, by one group.</summary>
/// <param name="Actor">The platform.</param>
/// <param name="Month">Whose regular meeting is visited.</param>
/// <param name="VisitId">The visit's path; asked again, it has the month already.</param>
public sealed record ClaimVisit(Actor Actor, Month Month, ScopePath VisitId) : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        foreach (var visit in state.Visits)
            if (visit.Month == Month)
                return visit.VisitId == VisitId ? Decision<CellEvent>.Nothing : VisitRefusals.CellTaken(Month);
        return new VisitBooked(new VisitClaim(Month, VisitId));
    }
}
