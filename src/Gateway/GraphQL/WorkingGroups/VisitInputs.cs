namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>A group is to visit the regular meeting of a cell in a month.</summary>
/// <param name="Month"><c>2026-11</c>.</param>
public sealed record PlanVisitInput([property: ID] string WorkingGroupId, [property: ID] string CellId, string Month);

/// <summary>Who of the group attends and scores; replaces those named before.</summary>
public sealed record AssignVisitorsInput(
    [property: ID] string VisitId, [property: ID] IReadOnlyList<string> MemberIds);

/// <summary>The visit is called off, with a reason.</summary>
public sealed record CancelVisitInput([property: ID] string VisitId, string Reason);

/// <summary>The lead submits the visit: nobody of the group changes their sheet any more.</summary>
/// <param name="SheetOf">The visitor whose sheet stands as the group's; null for the lead's, or the newest without one.</param>
/// <param name="Remarks">For the cell; null for those of that sheet.</param>
/// <param name="Recommendations">For the cell; null for those of that sheet.</param>
public sealed record SubmitVisitInput(
    [property: ID] string VisitId,
    [property: ID] string? SheetOf = null,
    string? Remarks = null,
    string? Recommendations = null);

/// <summary>The cell answers what the group wrote.</summary>
public sealed record AnswerVisitInput([property: ID] string VisitId, string Text);
