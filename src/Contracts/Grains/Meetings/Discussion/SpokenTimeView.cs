namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>How long somebody had the floor.</summary>
[GenerateSerializer, Immutable, Alias("meetings.spoken-time-view")]
public sealed record SpokenTimeView(
    [property: Id(0)] PersonView Person,
    [property: Id(1)] int Turns,
    [property: Id(2)] int Seconds);
