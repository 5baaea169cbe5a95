namespace ChiBo.Gateway.GraphQL.Meetings.Resolutions;

/// <summary>The resolution that a ballot carried.</summary>
/// <param name="Number">Such as 11-NQ/CB.</param>
/// <param name="LastMonth">Results of last month.</param>
/// <param name="NextMonth">Tasks of next month.</param>
/// <param name="Assignment">Who does what.</param>
public sealed record AdoptResolutionInput(
    [property: ID] string MeetingId,
    string Number,
    [property: ID] string BallotId,
    string LastMonth,
    string NextMonth,
    string Assignment);

/// <summary>A task: what, who, deadline, report when.</summary>
/// <param name="AssigneeIds">Members of the roster; none for the whole cell.</param>
public sealed record AssignTaskInput(
    [property: ID] string MeetingId,
    string What,
    DateOnly DueOn,
    [property: ID] IReadOnlyList<string>? AssigneeIds = null,
    DateOnly? ReportOn = null);

/// <summary>How a task stands.</summary>
public sealed record ReportTaskInput(
    [property: ID] string MeetingId, [property: ID] string TaskId, string Result, bool IsDone = false);
