using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The score that counts.</summary>
public sealed record ConfirmedScore(GivenScore Given, ScoreSheet Sheet, string ById, DateTimeOffset At, string? Reason);
