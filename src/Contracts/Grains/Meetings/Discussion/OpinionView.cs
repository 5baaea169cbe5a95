namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>An opinion under the name of its speaker.</summary>
[GenerateSerializer, Immutable, Alias("meetings.opinion-view")]
public sealed record OpinionView(
    [property: Id(0)] string Id,
    [property: Id(1)] PersonView Speaker,
    [property: Id(2)] string Text,
    [property: Id(3)] bool Differs,
    [property: Id(4)] DateTimeOffset At);
