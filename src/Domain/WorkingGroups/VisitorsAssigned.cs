using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>These members of the group attend and score.</summary>
public sealed record VisitorsAssigned(ScopePath VisitId, ImmutableArray<GroupMember> Visitors) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state.With(VisitId, visit => visit with { Visitors = Visitors, Revision = visit.Revision + 1 });
}
