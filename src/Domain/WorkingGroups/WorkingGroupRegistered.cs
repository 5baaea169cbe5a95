using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The bloc has a new working group.</summary>
public sealed record WorkingGroupRegistered(
    ScopePath Path, string Name, string LeadId, ImmutableArray<GroupMember> Members, DateTimeOffset At) : WorkingGroupEvent
{
    public override WorkingGroupState Apply(WorkingGroupState state) =>
        state with { Path = Path, Name = Name, LeadId = LeadId, Members = Members, RegisteredAt = At };
}
