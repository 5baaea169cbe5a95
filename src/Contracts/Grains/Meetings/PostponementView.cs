using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>One move of the meeting.</summary>
/// <param name="Phase">How far the meeting had come.</param>
[GenerateSerializer, Immutable, Alias("meetings.postponement-view")]
public sealed record PostponementView(
    [property: Id(0)] DateTimeOffset From,
    [property: Id(1)] DateTimeOffset To,
    [property: Id(2)] string Reason,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] MeetingPhase Phase);
