namespace ChiBo.Domain.WorkingGroups;

/// <summary>The visit sheet as the lead submitted it. Source: domain/minutes.md, visit sheet.</summary>
/// <param name="Meeting">What the meeting was when it was submitted.</param>
/// <param name="Remarks">For the cell.</param>
/// <param name="Recommendations">For the cell.</param>
/// <param name="ById">The lead who signed.</param>
/// <param name="At">When.</param>
public sealed record VisitSheet(
    VisitedMeeting Meeting, string? Remarks, string? Recommendations, string ById, DateTimeOffset At);
