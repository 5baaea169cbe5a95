using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The lead submitted the visit.</summary>
public sealed record VisitSubmitted(ScopePath VisitId, VisitSheet Sheet) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state.With(VisitId, visit => visit with { Sheet = Sheet });
}
