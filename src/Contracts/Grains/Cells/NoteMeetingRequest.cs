using System.Collections.Immutable;
using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>Where one meeting of the cell stands.</summary>
/// <param name="MeetingId">The whole path.</param>
/// <param name="Version">The meeting's version; the newest wins.</param>
/// <param name="Month"><c>2026-11</c>.</param>
/// <param name="ScheduledAt">When it is or was to begin (UTC).</param>
/// <param name="Expected">The denominator of attendance; 0 before opening.</param>
/// <param name="AbsentExcused">Members absent with a reason, once it is closed.</param>
/// <param name="AbsentUnexcused">Members absent without one, once it is closed.</param>
/// <param name="FollowsSchedule">Planned from the schedule, and nobody has touched it.</param>
[GenerateSerializer, Immutable, Alias("cells.note-meeting")]
public sealed record NoteMeetingRequest(
    [property: Id(0)] string MeetingId,
    [property: Id(1)] long Version,
    [property: Id(2)] string Month,
    [property: Id(3)] MeetingKind Kind,
    [property: Id(4)] MeetingPhase Phase,
    [property: Id(5)] DateTimeOffset ScheduledAt,
    [property: Id(6)] int Expected,
    [property: Id(7)] int Present,
    [property: Id(8)] ImmutableArray<string> AbsentExcused,
    [property: Id(9)] ImmutableArray<string> AbsentUnexcused,
    [property: Id(10)] string? Place = null,
    [property: Id(11)] bool FollowsSchedule = false);
