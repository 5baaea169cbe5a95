using System.Collections.Immutable;

namespace ChiBo.Domain.Ratings;

/// <summary>What the evidence says of a cell's year.</summary>
/// <param name="CellId">The cell.</param>
/// <param name="Year">The year.</param>
/// <param name="Months">Every month of the year that the cell has, decided or not.</param>
/// <param name="ToDate">By the months decided so far; null while there is none.</param>
/// <param name="FirstHalf">January to June.</param>
/// <param name="SecondHalf">July to December.</param>
/// <param name="Proposal">The year to date with the organisation's cap; null while no month is decided.</param>
/// <param name="Reachable">What can still be had, best first.</param>
/// <param name="Shortfalls">Why the proposal is not higher.</param>
public sealed record CellYear(
    string CellId,
    int Year,
    ImmutableArray<MonthResult> Months,
    RatingGrade? ToDate,
    RatingGrade? FirstHalf,
    RatingGrade? SecondHalf,
    YearlyProposal? Proposal,
    ImmutableArray<Reach> Reachable,
    ImmutableArray<Shortfall> Shortfalls)
{
    /// <summary>Months that are not decided yet.</summary>
    public int Open => Months.Count(m => m.Grade is null);

    internal static CellYear Of(string cellId, int year, RatingRule rule, ImmutableArray<MonthResult> months) => new(
        cellId,
        year,
        months,
        PeriodRating.OfYear(rule, months),
        PeriodRating.OfHalfYear(rule, months.Where(m => m.Month.Number <= RatingRule.MonthsOfHalfYear)),
        PeriodRating.OfHalfYear(rule, months.Where(m => m.Month.Number > RatingRule.MonthsOfHalfYear)),
        YearlyProposal.For(cellId, rule, months),
        StillReachable.Of(rule, months),
        []);
}
