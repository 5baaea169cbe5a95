using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ChiBo.Domain.Scoring;

/// <summary>
/// A meeting scored by one edition: every number but the judged points is computed, the total always.
/// </summary>
/// <param name="RubricId">The edition.</param>
/// <param name="Groups">In the edition's order.</param>
/// <param name="Grade">What total and conditions make of it.</param>
/// <param name="WithheldBy">Codes without whose full marks the points alone would have made Good.</param>
public sealed record ScoreSheet(
    string RubricId, ImmutableArray<GroupScore> Groups, MeetingGrade Grade, ImmutableArray<string> WithheldBy)
{
    [JsonIgnore]
    public decimal Total => Groups.Sum(g => g.Points);

    [JsonIgnore]
    public decimal Max => Groups.Sum(g => g.Max);

    /// <summary>Everything that people must judge has been judged.</summary>
    [JsonIgnore]
    public bool IsComplete => Groups.All(g => g.Criteria.All(c => c.Source != ScoreSource.Unscored));

    /// <summary>The lines that lost points, in order.</summary>
    [JsonIgnore]
    public IEnumerable<CriterionScore> Lost => Groups.SelectMany(g => g.Criteria).Where(c => c.Lost > 0);
}
