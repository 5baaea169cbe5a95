using ChiBo.Domain.Scoring;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>What the cell, the working group and the superior gave, side by side, in numbers.</summary>
public sealed class ScoresSummary(MeetingRow row)
{
    /// <summary>What the cell gave itself (tự chấm); null until proposed.</summary>
    public ScoreSummary? Self => ScoreSummary.Of(row.SelfPoints, row.SelfGrade);

    /// <summary>What stands as the working group's; null where none attended or scored.</summary>
    public ScoreSummary? Observers => ScoreSummary.Of(row.ObserverPoints, row.ObserverGrade);

    /// <summary>What the superior confirmed; null until then. This one counts.</summary>
    public ScoreSummary? Confirmed => ScoreSummary.Of(row.ConfirmedPoints, row.ConfirmedGrade);

    /// <summary>Grade of the confirmed score; null until then.</summary>
    public MeetingGrade? Grade => Confirmed?.Grade;

    /// <summary>
    /// Criteria without all their points, on the score that counts most: confirmed, else observers, else self.
    /// </summary>
    public IReadOnlyList<LostPoints> Lost =>
        row.ConfirmedPoints is not null ? row.ConfirmedLost
        : row.ObserverPoints is not null ? row.ObserverLost
        : row.SelfLost;
}

/// <summary>The score of one side in two values.</summary>
/// <param name="Total">Points in all, as that side gave them.</param>
/// <param name="Grade">The grade that follows from these points by the edition.</param>
public sealed record ScoreSummary(decimal Total, MeetingGrade Grade)
{
    internal static ScoreSummary? Of(decimal? points, string? grade) =>
        points is { } total && Enum.TryParse<MeetingGrade>(grade, out var known) ? new ScoreSummary(total, known)
            : null;
}
