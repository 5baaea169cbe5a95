using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>Whether a rating can still be had this year: "Good still needs 3 Good in the 5 months left".</summary>
/// <param name="Grade">The rating.</param>
/// <param name="IsReachable">Whether the months left suffice.</param>
/// <param name="Needs">How many of the months left must be at least <paramref name="Of"/>.</param>
/// <param name="Of">The grade that they must have.</param>
/// <param name="MonthsLeft">Months of the year that are not decided yet.</param>
public sealed record Reach(RatingGrade Grade, bool IsReachable, int Needs, MeetingGrade Of, int MonthsLeft);
