using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The meeting knows who comes.</summary>
public sealed record VisitorsTold(ScopePath VisitId, int Revision) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state.With(VisitId, visit => visit with { ToldRevision = Revision });
}
