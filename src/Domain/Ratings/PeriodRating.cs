using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>The rating of the months that are decided: of a half-year, of a year, or of a year to date.</summary>
public static class PeriodRating
{
    /// <summary>Null while no month is decided.</summary>
    public static RatingGrade? OfYear(RatingRule rule, IEnumerable<MonthResult> months) =>
        Rate(rule.Year, RatingRule.MonthsOfYear, Decided(months));

    /// <summary>Null while no month is decided.</summary>
    public static RatingGrade? OfHalfYear(RatingRule rule, IEnumerable<MonthResult> months) =>
        Rate(rule.HalfYear, RatingRule.MonthsOfHalfYear, Decided(months));

    internal static ImmutableArray<MeetingGrade> Decided(IEnumerable<MonthResult> months) =>
        [.. months.Where(m => m.Grade is not null).Select(m => m.Grade!.Value)];

    private static RatingGrade? Rate(
        ImmutableArray<PeriodCondition> conditions, int wholePeriod, ImmutableArray<MeetingGrade> grades)
    {
        if (grades.IsEmpty) return null;
        foreach (var condition in conditions)
            if (condition.HoldsFor(grades, wholePeriod)) return condition.Grade;
        return RatingGrade.Poor;
    }
}
