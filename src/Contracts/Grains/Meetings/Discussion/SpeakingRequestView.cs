namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>A request to speak.</summary>
[GenerateSerializer, Immutable, Alias("meetings.speaking-request-view")]
public sealed record SpeakingRequestView(
    [property: Id(0)] PersonView Person,
    [property: Id(1)] string? ItemId,
    [property: Id(2)] DateTimeOffset At);
