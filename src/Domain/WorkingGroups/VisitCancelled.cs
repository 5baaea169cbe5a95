using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The visit was called off.</summary>
public sealed record VisitCancelled(ScopePath VisitId, VisitWord Cancellation) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state.With(VisitId, visit => visit with { Cancellation = Cancellation, Revision = visit.Revision + 1 });
}
