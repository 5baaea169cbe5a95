using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>Who speaks and who waits.</summary>
/// <param name="Queue">In the order of the requests.</param>
/// <param name="Spoken">How many of those present spoke.</param>
/// <param name="SpokenShare">Percent of those present, one decimal; null when nobody is.</param>
/// <param name="OrdinaryShare">Percent of the ordinary members present.</param>
[GenerateSerializer, Immutable, Alias("meetings.speakers-view")]
public sealed record SpeakersView(
    [property: Id(0)] ImmutableArray<SpeakingRequestView> Queue,
    [property: Id(1)] TurnView? Current,
    [property: Id(2)] int Spoken,
    [property: Id(3)] decimal? SpokenShare,
    [property: Id(4)] decimal? OrdinaryShare,
    [property: Id(5)] ImmutableArray<SpokenTimeView> Times);
