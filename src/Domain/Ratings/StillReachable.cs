using System.Collections.Immutable;

namespace ChiBo.Domain.Ratings;

/// <summary>What a cell can still make of its year.</summary>
public static class StillReachable
{
    /// <summary>One line for each rating of the rule, best first.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="months">Every month of the year that the cell has, decided or not.</param>
    public static ImmutableArray<Reach> Of(RatingRule rule, ImmutableArray<MonthResult> months)
    {
        var decided = PeriodRating.Decided(months);
        var left = months.Length - decided.Length;
        var lines = ImmutableArray.CreateBuilder<Reach>(rule.Year.Length);
        foreach (var condition in rule.Year)
        {
            var needs = Math.Max(
                0, condition.Needed(months.Length, RatingRule.MonthsOfYear) - condition.Count(decided));
            lines.Add(new Reach(
                condition.Grade, condition.IsOpenTo(decided) && needs <= left, needs, condition.AtLeast, left));
        }

        return lines.MoveToImmutable();
    }
}
