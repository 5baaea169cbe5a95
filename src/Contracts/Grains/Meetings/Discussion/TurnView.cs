namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>The turn of whoever has the floor.</summary>
/// <param name="Person">Who speaks.</param>
/// <param name="ItemId">The agenda item they speak about; null for none.</param>
/// <param name="Since">Since when (UTC).</param>
[GenerateSerializer, Immutable, Alias("meetings.turn-view")]
public sealed record TurnView(
    [property: Id(0)] PersonView Person,
    [property: Id(1)] string? ItemId,
    [property: Id(2)] DateTimeOffset Since);
