using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Resolutions;

namespace ChiBo.Contracts.Grains.Meetings.Resolutions;

/// <summary>A task and how it stands.</summary>
/// <param name="Id">Within its meeting.</param>
/// <param name="MeetingId">The meeting that gave it.</param>
/// <param name="Assignees">Empty for the whole cell.</param>
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
