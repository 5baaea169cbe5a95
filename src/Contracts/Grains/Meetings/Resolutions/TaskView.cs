using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Resolutions;

namespace ChiBo.Contracts.Grains.Meetings.Resolutions;

/// <summary>A task that a meeting gave, and how it stands (process.md §3).</summary>
/// <param name="Id">Unique within the meeting that gave it.</param>
/// <param name="MeetingId">The meeting that gave it, which for a carried task is an earlier one.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Assignees">Who is to do it; empty when the whole cell is.</param>
/// <param name="DueOn">The last day for it, in Viet Nam; later is a finding.</param>
/// <param name="ReportOn">The day on which it is to be reported; null when none was set.</param>
/// <param name="Progress">Assigned, reported on, or done.</param>
/// <param name="Result">What was last reported; null before.</param>
/// <param name="ReportedAt">When it was last reported on (UTC); null before.</param>
/// <param name="DoneAt">When it was reported as done (UTC); null before.</param>
[GenerateSerializer, Immutable, Alias("meetings.task-view")]
public sealed record TaskView(
    [property: Id(0)] string Id,
    [property: Id(1)] string MeetingId,
    [property: Id(2)] string What,
    [property: Id(3)] ImmutableArray<PersonView> Assignees,
    [property: Id(4)] DateOnly DueOn,
    [property: Id(5)] DateOnly? ReportOn,
    [property: Id(6)] TaskProgress Progress,
    [property: Id(7)] string? Result,
    [property: Id(8)] DateTimeOffset? ReportedAt,
    [property: Id(9)] DateTimeOffset? DoneAt);
