using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The cell's own score.</summary>
public sealed record SelfScore(GivenScore Given, ScoreSheet Sheet, string ById, DateTimeOffset At)
{
    /// <summary>The vote that adopted it; null while it is only proposed.</summary>
    public Tally? AdoptedBy { get; init; }

    public DateTimeOffset? AdoptedAt { get; init; }

    /// <summary>The ballot that adopted it; null when numbers did.</summary>
    public string? BallotId { get; init; }
}
