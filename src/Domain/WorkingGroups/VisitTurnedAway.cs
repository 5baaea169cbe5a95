using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Another group visits the cell in that month: the visit never was.</summary>
public sealed record VisitTurnedAway(ScopePath VisitId) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state with { Visits = state.Visits.RemoveAll(v => v.Id == VisitId) };
}
