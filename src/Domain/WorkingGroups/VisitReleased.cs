using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Cell and meeting know that the visit was called off.</summary>
public sealed record VisitReleased(ScopePath VisitId) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state.With(VisitId, visit => visit with { IsReleased = true });
}
