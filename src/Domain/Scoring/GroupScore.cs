using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ChiBo.Domain.Scoring;

/// <summary>A group of a filled score sheet.</summary>
public sealed record GroupScore(string Code, string Name, ImmutableArray<CriterionScore> Criteria)
{
    [JsonIgnore]
    public decimal Points => Criteria.Sum(c => c.Points);

    [JsonIgnore]
    public decimal Max => Criteria.Sum(c => c.Max);
}
