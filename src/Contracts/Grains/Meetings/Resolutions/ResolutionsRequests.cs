using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Resolutions;

/// <summary>The resolution as carried.</summary>
/// <param name="Number">Such as 11-NQ/CB.</param>
/// <param name="BallotId">The ballot that carried it.</param>
/// <param name="LastMonth">Results of last month.</param>
/// <param name="NextMonth">Tasks of next month.</param>
/// <param name="Assignment">Who does what.</param>
[GenerateSerializer, Immutable, Alias("meetings.adopt-resolution")]
public sealed record AdoptResolutionRequest(
    [property: Id(0)] string Number,
    [property: Id(1)] string BallotId,
    [property: Id(2)] string LastMonth,
    [property: Id(3)] string NextMonth,
    [property: Id(4)] string Assignment);

/// <summary>A task.</summary>
/// <param name="AssigneeIds">Members of the roster; none for the whole cell.</param>
[GenerateSerializer, Immutable, Alias("meetings.assign-task")]
public sealed record AssignTaskRequest(
    [property: Id(0)] string What,
    [property: Id(1)] DateOnly DueOn,
    [property: Id(2)] ImmutableArray<string>? AssigneeIds = null,
    [property: Id(3)] DateOnly? ReportOn = null);

/// <summary>How a task stands.</summary>
[GenerateSerializer, Immutable, Alias("meetings.report-task")]
public sealed record ReportTaskRequest(
    [property: Id(0)] string TaskId,
    [property: Id(1)] string Result,
    [property: Id(2)] bool IsDone = false);
