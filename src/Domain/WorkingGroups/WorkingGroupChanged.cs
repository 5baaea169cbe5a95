using System.Collections.Immutable;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Name, lead and members of the group are these from now on.</summary>
public sealed record WorkingGroupChanged(string Name, string LeadId, ImmutableArray<GroupMember> Members) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state with { Name = Name, LeadId = LeadId, Members = Members };
}
