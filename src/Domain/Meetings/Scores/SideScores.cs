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

    /// <summary>What stands as the working group's: the lead's sheet, the newest while the lead gave none.</summary>
    public ObserverScore? Observers { get; init; }

    /// <summary>One sheet for each visitor who gave one.</summary>
    public ImmutableArray<ObserverScore> Visitors { get; init; } = [];

    /// <summary>The visit was submitted: visitors change nothing any more.</summary>
    public bool AreObserversFixed { get; init; }

    /// <summary>What the superior will set against the evidence when confirming.</summary>
    public ImmutableArray<CriterionOverride> SuperiorOverrides { get; init; } = [];

    public ConfirmedScore? Confirmed { get; init; }

    /// <summary>The sheet that counts most: confirmed, observers', self.</summary>
    public ScoreSheet? Newest => Confirmed?.Sheet ?? Observers?.Sheet ?? Self?.Sheet;

    /// <summary>The sheet of one visitor; null when they gave none.</summary>
    public ObserverScore? SheetBy(string? memberId)
    {
        foreach (var sheet in Visitors)
            if (sheet.ById == memberId) return sheet;
        return Observers is { } only && only.ById == memberId ? only : null;
    }

    /// <summary>With a visitor's sheet in place of their last one.</summary>
    /// <param name="sheet">The visitor's.</param>
    /// <param name="leadId">The lead of the group, if they attend.</param>
    internal SideScores With(ObserverScore sheet, string? leadId)
    {
        var all = Visitors.RemoveAll(s => s.ById == sheet.ById).Add(sheet);
        ObserverScore? lead = null;
        foreach (var each in all)
            if (each.ById == leadId) lead = each;
        return this with { Visitors = all, Observers = lead ?? sheet, RubricId = sheet.Sheet.RubricId };
    }
}
