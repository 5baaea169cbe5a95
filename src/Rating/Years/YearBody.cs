using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;

namespace ChiBo.Rating.Years;

/// <summary>What is told of a cell's year.</summary>
internal static class YearBody
{
    public static CellYearRated Of(JudgedYear year, RatingRule rule)
    {
        var (evidence, proposal) = (year.Evidence!, year.Evidence!.Proposal);
        return new CellYearRated
        {
            CellId = year.CellId.Value,
            OrganisationId = year.CellId.Organisation.Value,
            Year = evidence.Year,
            Rule = rule.Id,
            ToDate = evidence.ToDate?.ToString(),
            FirstHalf = evidence.FirstHalf?.ToString(),
            SecondHalf = evidence.SecondHalf?.ToString(),
            Proposed = proposal?.Grade.ToString(),
            IsCapped = proposal?.IsCapped ?? false,
            Good = proposal?.Good ?? 0,
            Fair = proposal?.Fair ?? 0,
            Average = proposal?.Average ?? 0,
            Poor = proposal?.Poor ?? 0,
            Missed = proposal?.Missed ?? 0,
            Open = evidence.Open,
            Points = proposal?.Points ?? 0,
            Months = [.. evidence.Months.Select(Of)],
            Reachable = [.. evidence.Reachable.Select(Of)],
            Shortfalls = [.. evidence.Shortfalls.Select(Of)],
            Confirmed = Of(year, year.Confirmed),
            Decided = Of(year, year.Decided),
        };
    }

    private static RatedYearMonth Of(MonthResult month) => new()
    {
        Month = month.Month.ToString(),
        Grade = month.Grade?.ToString(),
        Points = month.Points,
        IsMissed = month.IsMissed,
    };

    private static ReachableRating Of(Reach reach) => new()
    {
        Grade = reach.Grade.ToString(),
        IsReachable = reach.IsReachable,
        Needs = reach.Needs,
        Of = reach.Of.ToString(),
        MonthsLeft = reach.MonthsLeft,
    };

    private static RatingShortfall Of(Shortfall line) => new()
    {
        Grade = line.Grade.ToString(),
        Kind = line.Kind.ToString(),
        Of = line.Of.ToString(),
        Months = [.. line.Months.Select(m => m.ToString())],
        Counted = line.Counted,
        Needed = line.Needed,
    };

    private static GivenRating? Of(JudgedYear year, RatingGiven? given) => given is null
        ? null
        : new GivenRating
        {
            Act = given.Act.ToString(),
            Grade = given.Grade.ToString(),
            Proposed = given.Basis.Grade.ToString(),
            Reason = given.Reason,
            ById = given.ById,
            At = given.At,
            HasChangedSince = year.HasChangedSince(given),
        };
}
