using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>A group of a score sheet.</summary>
[GenerateSerializer, Immutable, Alias("meetings.score-group-view")]
public sealed record ScoreGroupView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Points,
    [property: Id(3)] decimal Max,
    [property: Id(4)] ImmutableArray<ScoreCriterionView> Criteria);
