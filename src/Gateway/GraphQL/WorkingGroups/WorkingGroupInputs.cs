namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>The bloc sets up a working group under an id of its own: <c>khoi-mau/to-cong-tac-1</c>.</summary>
/// <param name="Id">
/// The bloc's id, a slash and a name beginning with <c>to-cong-tac</c>, such as <c>khoi-mau/to-cong-tac-1</c>.
/// </param>
/// <param name="Name">What the group is called, at most 200 characters.</param>
/// <param name="LeadId">Who leads it: one of the members.</param>
/// <param name="Members">At most 20 members, each on the roster of the cell that is named.</param>
public sealed record RegisterWorkingGroupInput(
    [property: ID] string Id, string Name, [property: ID] string LeadId, IReadOnlyList<GroupMemberInput> Members);

/// <summary>Name, lead and members as they shall be from now on.</summary>
/// <param name="WorkingGroupId">The working group that is changed.</param>
/// <param name="Name">What the group is called, at most 200 characters.</param>
/// <param name="LeadId">Who leads it: one of the members.</param>
/// <param name="Members">
/// All members from now on, at most 20; whoever is assigned to a visit that is not over stays in.
/// </param>
public sealed record ChangeWorkingGroupInput(
    [property: ID] string WorkingGroupId,
    string Name,
    [property: ID] string LeadId,
    IReadOnlyList<GroupMemberInput> Members);

/// <summary>A member of a cell of the bloc.</summary>
/// <param name="MemberId">The member's id, as the roster of their cell has it.</param>
/// <param name="CellId">Their own cell, on whose roster they are, and which they never score.</param>
public sealed record GroupMemberInput([property: ID] string MemberId, [property: ID] string CellId);
