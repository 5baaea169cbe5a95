using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Domain.Scoring;

namespace ChiBo.Rating.Years;

/// <summary>From what the tables hold to what people decide on.</summary>
internal static class JudgedYears
{
    /// <summary>An organisation's year, and each of its cells as it stands.</summary>
    public static (OrganisationYear Organisation, ImmutableArray<JudgedYear> Cells) Of(
        YearRecords records, RatingRule rule, int year)
    {
        var months = records.Months.Where(m => !records.Withdrawn.Contains(m.CellId)).ToLookup(m => m.CellId);
        var registered = records.Cells.Where(c => !c.IsWithdrawn).ToDictionary(c => c.CellId, c => Month.Parse(c.RegisteredMonth));
        var organisation = OrganisationYear.Of(
            rule,
            records.Cap.ExcellentPercent,
            year,
            from cell in registered.Keys.Union(months.Select(m => m.Key))
            let ofTheCell = MonthsOf(year, registered.TryGetValue(cell, out var since) ? since : null, months[cell])
            where !ofTheCell.IsEmpty
            select (cell, ofTheCell));
        var acts = records.Acts.ToLookup(a => a.CellId, a => a.ToGiven());
        var cells = organisation.Cells.Select(c => acts[c.CellId].Aggregate(
            new JudgedYear
            {
                CellId = ScopePath.Parse(c.CellId), Evidence = c, ExcellentPercent = records.Cap.ExcellentPercent,
            },
            (cell, given) => cell.Apply(given))).ToImmutableArray();
        return (organisation, [.. cells.Select(c => AmongOthers(c, cells))]);
    }

    /// <summary>
    /// The months after the one in which the cell was registered, and whatever else was rated all the same.
    /// </summary>
    private static ImmutableArray<MonthResult> MonthsOf(
        int year, Month? registered, IEnumerable<RatingMonthRecord> records)
    {
        var known = records.ToDictionary(r => Month.Parse(r.Month));
        return
        [
            .. from number in Enumerable.Range(1, RatingRule.MonthsOfYear)
               let month = new Month(year, number)
               let record = known.GetValueOrDefault(month)
               where record is not null || month > registered
               select new MonthResult(
                   month,
                   Enum.TryParse<MeetingGrade>(record?.Grade, out var grade) ? grade : null,
                   record?.Points,
                   record?.IsMissed ?? false),
        ];
    }

    private static JudgedYear AmongOthers(JudgedYear cell, ImmutableArray<JudgedYear> all)
    {
        var others = all.Where(c => c.CellId != cell.CellId).Select(c => c.Standing).ToImmutableArray();
        return cell with
        {
            OthersExcellent = others.Count(g => g == RatingGrade.Excellent),
            OthersWellRated = others.Count(g => g <= RatingGrade.Good),
        };
    }
}
