using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>What the evidence lacks for each rating above the proposed one.</summary>
public static class WhyNotHigher
{
    /// <param name="rule">The rule.</param>
    /// <param name="months">The cell's months of the year, decided or not.</param>
    /// <param name="proposal">What they led to.</param>
    /// <param name="places">How many cells of the organisation may be excellent.</param>
    public static ImmutableArray<Shortfall> Of(
        RatingRule rule, ImmutableArray<MonthResult> months, YearlyProposal proposal, int places)
    {
        var decided = PeriodRating.Decided(months);
        var lines = ImmutableArray.CreateBuilder<Shortfall>();
        foreach (var condition in rule.Year)
        {
            if (condition.Grade >= proposal.Grade) break;
            var low = months.Where(m => m.Grade > condition.EveryMonth).Select(m => m.Month).ToImmutableArray();
            if (!low.IsEmpty)
                lines.Add(new Shortfall(
                    condition.Grade, ShortfallKind.MonthsTooLow, condition.EveryMonth, low, low.Length, 0));
            var (count, needed) = (condition.Count(decided), condition.Needed(decided.Length, RatingRule.MonthsOfYear));
            if (count < needed)
                lines.Add(new Shortfall(
                    condition.Grade, ShortfallKind.TooFewMonths, condition.AtLeast, [], count, needed));
        }

        if (proposal.IsCapped)
            lines.Add(new Shortfall(
                RatingGrade.Excellent, ShortfallKind.PlacesTaken, MeetingGrade.Good, [], places, 0));
        return lines.ToImmutable();
    }
}
