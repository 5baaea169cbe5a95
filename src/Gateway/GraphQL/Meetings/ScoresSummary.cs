using ChiBo.Domain.Scoring;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Self, observers and superior side by side, in numbers.</summary>
public sealed class ScoresSummary(MeetingRow row)
{
    public ScoreSummary? Self => ScoreSummary.Of(row.SelfPoints, row.SelfGrade);

    public ScoreSummary? Observers => ScoreSummary.Of(row.ObserverPoints, row.ObserverGrade);

    public ScoreSummary? Confirmed => ScoreSummary.Of(row.ConfirmedPoints, row.ConfirmedGrade);

    /// <summary>Of the confirmed score.</summary>
    public MeetingGrade? Grade => Confirmed?.Grade;

    /// <summary>Of the score that counts most: confirmed, observers, self.</summary>
    public IReadOnlyList<LostPoints> Lost =>
        row.ConfirmedPoints is not null ? row.ConfirmedLost
        : row.ObserverPoints is not null ? row.ObserverLost
        : row.SelfLost;
}

/// <summary>The score of one side, in numbers.</summary>
public sealed record ScoreSummary(decimal Total, MeetingGrade Grade)
{
    internal static ScoreSummary? Of(decimal? points, string? grade) =>
        points is { } total && Enum.TryParse<MeetingGrade>(grade, out var known) ? new ScoreSummary(total, known)
            : null;
}
