using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The cell has the visit in its book.</summary>
public sealed record VisitClaimed(ScopePath VisitId) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state.With(VisitId, visit => visit with { IsClaimed = true });
}
