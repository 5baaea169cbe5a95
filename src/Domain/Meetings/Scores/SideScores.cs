using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Self, observers and superior side by side. Source: domain/process.md §5.</summary>
public sealed record SideScores
{
    public static SideScores None { get; } = new();

    /// <summary>The edition of the first sheet; every later one follows it.</summary>
    public string? RubricId { get; init; }

    public SelfScore? Self { get; init; }

    public ObserverScore? Observers { get; init; }

    /// <summary>What the superior will set against the evidence when confirming.</summary>
    public ImmutableArray<CriterionOverride> SuperiorOverrides { get; init; } = [];

    public ConfirmedScore? Confirmed { get; init; }

    /// <summary>The sheet that counts most: confirmed, observers', self.</summary>
    public ScoreSheet? Newest => Confirmed?.Sheet ?? Observers?.Sheet ?? Self?.Sheet;
}
