using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>Numbers of a vote.</summary>
[GenerateSerializer, Immutable, Alias("meetings.tally-view")]
public sealed record TallyView(
    [property: Id(0)] int For,
    [property: Id(1)] int Against,
    [property: Id(2)] int Other,
    [property: Id(3)] int Invalid,
    [property: Id(4)] ImmutableArray<string> OtherOpinions);
