namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>
/// That the meeting was called off, why and when. A month without a regular meeting is still a finding.
/// </summary>
/// <param name="Reason">The reason that was given, at most 1,000 characters.</param>
/// <param name="At">When the meeting was called off (UTC).</param>
[GenerateSerializer, Immutable, Alias("meetings.cancellation-view")]
public sealed record CancellationView([property: Id(0)] string Reason, [property: Id(1)] DateTimeOffset At);
