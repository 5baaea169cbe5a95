namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>Who has the floor.</summary>
[GenerateSerializer, Immutable, Alias("meetings.turn-view")]
public sealed record TurnView(
    [property: Id(0)] PersonView Person,
    [property: Id(1)] string? ItemId,
    [property: Id(2)] DateTimeOffset Since);
