using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The score of the working group that attended.</summary>
public sealed record ObserverScore(
    GivenScore Given,
    ScoreSheet Sheet,
    string ById,
    string WorkingGroup,
    DateTimeOffset At,
    string? Remarks,
    string? Recommendations);
