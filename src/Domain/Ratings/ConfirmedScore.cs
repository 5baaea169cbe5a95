using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>The confirmed score of a cell's regular meeting.</summary>
public sealed record ConfirmedScore(string MeetingId, decimal Points, MeetingGrade Grade);
