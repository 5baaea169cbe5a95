using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>
/// The grade of a month is that of its regular meeting; a month without one is Poor. Source: rubrics.md.
/// </summary>
public static class MonthRating
{
    /// <param name="month">The month.</param>
    /// <param name="score">The confirmed score of its regular meeting; null when there is none.</param>
    /// <param name="wasHeld">
    /// Whether a regular meeting was held: one that waits for its confirmation is not missed.
    /// </param>
    /// <param name="today">In Viet Nam.</param>
    public static MonthResult Of(Month month, ConfirmedScore? score, bool wasHeld, DateOnly today)
    {
        if (score is not null) return new MonthResult(month, score.Grade, score.Points);
        var isMissed = !wasHeld && today > month.LastDay;
        return isMissed ? new MonthResult(month, MeetingGrade.Poor, IsMissed: true) : new MonthResult(month, null);
    }
}
