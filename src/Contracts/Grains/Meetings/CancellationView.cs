namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>Why and when the meeting was called off.</summary>
[GenerateSerializer, Immutable, Alias("meetings.cancellation-view")]
public sealed record CancellationView([property: Id(0)] string Reason, [property: Id(1)] DateTimeOffset At);
