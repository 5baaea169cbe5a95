namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>The bloc sets up a working group under an id of its own: <c>khoi-mau/to-cong-tac-1</c>.</summary>
/// <param name="LeadId">One of the members.</param>
public sealed record RegisterWorkingGroupInput(
    [property: ID] string Id, string Name, [property: ID] string LeadId, IReadOnlyList<GroupMemberInput> Members);

/// <summary>Name, lead and members as they shall be from now on.</summary>
public sealed record ChangeWorkingGroupInput(
    [property: ID] string WorkingGroupId,
    string Name,
    [property: ID] string LeadId,
    IReadOnlyList<GroupMemberInput> Members);

/// <summary>A member of a cell of the bloc.</summary>
/// <param name="CellId">On whose roster they are: the cell that they never score.</param>
public sealed record GroupMemberInput([property: ID] string MemberId, [property: ID] string CellId);
