using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>A correction of signed minutes.</summary>
[GenerateSerializer, Immutable, Alias("meetings.addendum-view")]
public sealed record AddendumView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Text,
    [property: Id(2)] PersonView Author,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] ImmutableArray<SignatureView> SignedBy);
