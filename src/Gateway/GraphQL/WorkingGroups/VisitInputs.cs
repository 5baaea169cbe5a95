using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>A group is to visit the regular meeting of a cell in a month.</summary>
/// <param name="WorkingGroupId">The working group that is to attend, such as <c>khoi-mau/to-cong-tac-1</c>.</param>
/// <param name="CellId">The cell that is visited, once a month by one group at most.</param>
/// <param name="Month">The month of its regular meeting, such as 2026-11; this one to 24 months ahead.</param>
public sealed record PlanVisitInput(
    [property: ID] string WorkingGroupId, [property: ID] string CellId, [property: YearMonth] string Month);

/// <summary>Who of the group attends and scores; replaces those named before.</summary>
/// <param name="VisitId">The visit that the command is about, by its id.</param>
/// <param name="MemberIds">
/// Members of the group, none of the visited cell, none at another meeting at that time; they replace those named
/// before.
/// </param>
public sealed record AssignVisitorsInput(
    [property: ID] string VisitId, [property: ID] IReadOnlyList<string> MemberIds);

/// <summary>The visit is called off, with a reason.</summary>
/// <param name="VisitId">The visit that the command is about, by its id.</param>
/// <param name="Reason">Why it is called off, at most 1,000 characters.</param>
public sealed record CancelVisitInput([property: ID] string VisitId, string Reason);

/// <summary>The lead submits the visit: nobody of the group changes their sheet any more.</summary>
/// <param name="VisitId">The visit that the command is about, by its id.</param>
/// <param name="SheetOf">The visitor whose sheet stands as the group's; null for the lead's, or the newest without one.</param>
/// <param name="Remarks">What the group remarks to the cell; what that sheet remarks when missing.</param>
/// <param name="Recommendations">
/// What the group recommends to the cell; what that sheet recommends when missing.
/// </param>
public sealed record SubmitVisitInput(
    [property: ID] string VisitId,
    [property: ID] string? SheetOf = null,
    string? Remarks = null,
    string? Recommendations = null);

/// <summary>The cell's answer to a submitted visit sheet.</summary>
/// <param name="VisitId">The visit that the command is about, by its id.</param>
/// <param name="Text">What the cell says to the sheet, in its words.</param>
public sealed record AnswerVisitInput([property: ID] string VisitId, string Text);
