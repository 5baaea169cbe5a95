using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The cell answered.</summary>
public sealed record VisitAnswered(ScopePath VisitId, VisitWord Answer) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state.With(VisitId, visit => visit with { Answer = Answer });
}
