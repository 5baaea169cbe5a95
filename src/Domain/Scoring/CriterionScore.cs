using System.Text.Json.Serialization;

namespace ChiBo.Domain.Scoring;

/// <summary>One line of a filled score sheet.</summary>
/// <param name="Code">The criterion.</param>
/// <param name="Name">Its name in the edition.</param>
/// <param name="Points">What it gives.</param>
/// <param name="Max">What it could give here; 0 when it does not apply.</param>
/// <param name="Source">Where the points come from.</param>
/// <param name="Measure">For a computed criterion: what was measured.</param>
/// <param name="Value">The measured value; null when there is none, or nobody can know it yet.</param>
/// <param name="Computed">What the evidence alone gives; null for a judgement.</param>
/// <param name="Why">Why points were lost, or the reason of an override; null when there is nothing to say.</param>
public sealed record CriterionScore(
    string Code,
    string Name,
    decimal Points,
    decimal Max,
    ScoreSource Source,
    string? Measure = null,
    decimal? Value = null,
    decimal? Computed = null,
    string? Why = null)
{
    [JsonIgnore]
    public decimal Lost => Max - Points;
}
