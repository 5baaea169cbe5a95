namespace ChiBo.Gateway.GraphQL.Meetings.Resolutions;

/// <summary>The resolution that a ballot carried, in its three parts.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Number">Number of the paper, such as 11-NQ/CB.</param>
/// <param name="BallotId">The ballot that carried it (<c>resolution.not-carried</c> for any other).</param>
/// <param name="LastMonth">Part I: results of last month, at most 8,000 characters.</param>
/// <param name="NextMonth">Part II: tasks of next month, at most 8,000 characters.</param>
/// <param name="Assignment">Part III: who does what, at most 8,000 characters.</param>
public sealed record AdoptResolutionInput(
    [property: ID] string MeetingId,
    string Number,
    [property: ID] string BallotId,
    string LastMonth,
    string NextMonth,
    string Assignment);

/// <summary>A task: what, who, deadline, report when.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="What">What is to be done, at most 8,000 characters.</param>
/// <param name="DueOn">The last day for it, in Viet Nam; not before the meeting.</param>
/// <param name="AssigneeIds">Members of the roster who are to do it; the whole cell when missing.</param>
/// <param name="ReportOn">The day on which it is to be reported; none is set when missing.</param>
public sealed record AssignTaskInput(
    [property: ID] string MeetingId,
    string What,
    DateOnly DueOn,
    [property: ID] IReadOnlyList<string>? AssigneeIds = null,
    DateOnly? ReportOn = null);

/// <summary>How a task stands.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="TaskId">A task of this meeting, by its id.</param>
/// <param name="Result">What was done, at most 8,000 characters.</param>
/// <param name="IsDone">True when the task is finished; false, or missing, while work goes on.</param>
public sealed record ReportTaskInput(
    [property: ID] string MeetingId, [property: ID] string TaskId, string Result, bool IsDone = false);
