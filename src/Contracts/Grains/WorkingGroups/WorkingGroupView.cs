using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>
/// A working group (tổ công tác) of the bloc that visits and scores meetings. Its visits are a list of their own.
/// </summary>
/// <param name="Id">The bloc's id and the group's own part, such as <c>khoi-mau/to-cong-tac-1</c>.</param>
/// <param name="Name">Name of the group, at most 200 characters.</param>
/// <param name="Version">Counts the stored changes of the group and its visits.</param>
/// <param name="LeadId">Member id of who leads it, one of the members.</param>
/// <param name="Members">The members, each with the cell they never score; at most 20.</param>
[GenerateSerializer, Immutable, Alias("working-groups.view")]
public sealed record WorkingGroupView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] long Version,
    [property: Id(3)] string LeadId,
    [property: Id(4)] ImmutableArray<GroupMemberView> Members);
