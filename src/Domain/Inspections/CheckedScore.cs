using System.Collections.Immutable;

namespace ChiBo.Domain.Inspections;

/// <summary>A score that one side gave a meeting.</summary>
/// <param name="At">When.</param>
/// <param name="Edition">The rubric.</param>
/// <param name="Points">The total.</param>
/// <param name="Lines">The points of each criterion, by code.</param>
public sealed record CheckedScore(
    DateTimeOffset At, string Edition, decimal Points, ImmutableSortedDictionary<string, decimal> Lines)
{
    internal bool IsIdenticalTo(CheckedScore other) =>
        Edition == other.Edition && Points == other.Points && Lines.SequenceEqual(other.Lines);
}
