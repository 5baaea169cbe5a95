using System.Collections.Immutable;

namespace ChiBo.Domain.Ratings;

/// <summary>A year of an organisation: what its cells' evidence says, with the cap that binds them together.</summary>
/// <param name="Cells">By id.</param>
/// <param name="Places">How many of its cells may be excellent.</param>
/// <param name="Grade">By its cells' proposals; null while there is none.</param>
/// <param name="FirstHalf">By its cells' first half-years.</param>
/// <param name="SecondHalf">By its cells' second half-years.</param>
public sealed record OrganisationYear(
    ImmutableArray<CellYear> Cells, int Places, RatingGrade? Grade, RatingGrade? FirstHalf, RatingGrade? SecondHalf)
{
    /// <param name="rule">The rule.</param>
    /// <param name="excellentPercent">The bloc's cap, 1-100.</param>
    /// <param name="year">The year.</param>
    /// <param name="cells">Each cell with its months of the year, in order.</param>
    public static OrganisationYear Of(
        RatingRule rule,
        int excellentPercent,
        int year,
        IEnumerable<(string CellId, ImmutableArray<MonthResult> Months)> cells)
    {
        var years = cells.OrderBy(c => c.CellId, StringComparer.Ordinal)
            .Select(c => CellYear.Of(c.CellId, year, rule, c.Months)).ToImmutableArray();
        var proposals = ExcellentCap.Apply(
            [.. years.Where(c => c.Proposal is not null).Select(c => c.Proposal!)], excellentPercent);
        var places = ExcellentCap.Places(proposals.Count(p => p.Grade <= RatingGrade.Good), excellentPercent);
        var capped = proposals.ToDictionary(p => p.CellId);
        return new OrganisationYear(
            [.. years.Select(c => With(c, capped.GetValueOrDefault(c.CellId), rule, places))],
            places,
            Rate(rule, proposals.Select(p => (RatingGrade?)p.Grade)),
            Rate(rule, years.Select(c => c.FirstHalf)),
            Rate(rule, years.Select(c => c.SecondHalf)));
    }

    private static CellYear With(CellYear cell, YearlyProposal? proposal, RatingRule rule, int places) =>
        proposal is null
            ? cell
            : cell with { Proposal = proposal, Shortfalls = WhyNotHigher.Of(rule, cell.Months, proposal, places) };

    private static RatingGrade? Rate(RatingRule rule, IEnumerable<RatingGrade?> cells)
    {
        var rated = cells.Where(c => c is not null).Select(c => c!.Value).ToImmutableArray();
        if (rated.IsEmpty) return null;
        foreach (var condition in rule.Organisation)
            if (condition.HoldsFor(rated)) return condition.Grade;
        return RatingGrade.Poor;
    }
}
