using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>Name, lead and members of a working group.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.group")]
public sealed record WorkingGroupRequest(
    [property: Id(0)] string Name,
    [property: Id(1)] string LeadId,
    [property: Id(2)] ImmutableArray<GroupMemberRequest> Members);

/// <summary>A member, and the cell on whose roster they are.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.member")]
public sealed record GroupMemberRequest([property: Id(0)] string MemberId, [property: Id(1)] string CellId);

/// <summary>A cell and the month of its regular meeting.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.plan-visit")]
public sealed record PlanVisitRequest([property: Id(0)] string CellId, [property: Id(1)] string Month);

/// <summary>Who of the group attends.</summary>
/// <param name="OtherGroupIds">Where they serve too: those groups are asked whether they have planned for them.</param>
[GenerateSerializer, Immutable, Alias("working-groups.assign-visitors")]
public sealed record AssignVisitorsRequest(
    [property: Id(0)] string VisitId,
    [property: Id(1)] ImmutableArray<string> MemberIds,
    [property: Id(2)] ImmutableArray<string>? OtherGroupIds = null);

/// <summary>Of whom, and for which month (<c>2026-11</c>), another group wants to know where they go.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.engagements")]
public sealed record EngagementsRequest(
    [property: Id(0)] ImmutableArray<string> MemberIds, [property: Id(1)] string Month);

/// <summary>Why the visit is called off.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.cancel-visit")]
public sealed record CancelVisitRequest([property: Id(0)] string VisitId, [property: Id(1)] string Reason);

/// <summary>What the lead submits.</summary>
/// <param name="SheetOf">The visitor whose sheet stands as the group's; null for the one that stands now.</param>
/// <param name="Remarks">For the cell; null for those of that sheet.</param>
/// <param name="Recommendations">For the cell; null for those of that sheet.</param>
[GenerateSerializer, Immutable, Alias("working-groups.submit-visit")]
public sealed record SubmitVisitRequest(
    [property: Id(0)] string VisitId,
    [property: Id(1)] string? SheetOf = null,
    [property: Id(2)] string? Remarks = null,
    [property: Id(3)] string? Recommendations = null);

/// <summary>What the cell answers.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.answer-visit")]
public sealed record AnswerVisitRequest([property: Id(0)] string VisitId, [property: Id(1)] string Text);
