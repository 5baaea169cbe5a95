using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>A working group as it is shown; its visits are a list of their own.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.view")]
public sealed record WorkingGroupView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] long Version,
    [property: Id(3)] string LeadId,
    [property: Id(4)] ImmutableArray<GroupMemberView> Members);
