using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>One criterion of a score sheet: its points, and where they come from.</summary>
/// <param name="Code">Code of the criterion within the edition, such as <c>attendance</c>.</param>
/// <param name="Name">What the edition calls it, in Vietnamese.</param>
/// <param name="Points">Points it got, 0 to <c>max</c>, in multiples of the edition's step.</param>
/// <param name="Max">Most points the edition gives for it.</param>
/// <param name="Source">Where the points come from: evidence, people, or people against the evidence.</param>
/// <param name="Measure">
/// The measure of a computed criterion, as in <c>Evidence.criterion</c>; null for one that people judge.
/// </param>
/// <param name="Value">
/// The measured value that the points rest on, in the measure's unit; null for a judged criterion and while nobody can
/// know it.
/// </param>
/// <param name="Computed">
/// Points that the evidence alone gives; null for a judged criterion. Differs from <c>points</c> only where people
/// overrode it.
/// </param>
/// <param name="Why">Why it has these points, in Vietnamese; null when nothing was said.</param>
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
