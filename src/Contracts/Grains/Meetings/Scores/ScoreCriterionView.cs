using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>A line of a score sheet.</summary>
/// <param name="Computed">What the evidence alone gives.</param>
[GenerateSerializer, Immutable, Alias("meetings.score-criterion-view")]
public sealed record ScoreCriterionView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Points,
    [property: Id(3)] decimal Max,
    [property: Id(4)] ScoreSource Source,
    [property: Id(5)] string? Measure,
    [property: Id(6)] decimal? Value,
    [property: Id(7)] decimal? Computed,
    [property: Id(8)] string? Why);
