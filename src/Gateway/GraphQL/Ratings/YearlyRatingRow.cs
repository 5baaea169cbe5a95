using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Domain.Ratings;
using ChiBo.Projections.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>A cell's year: what the evidence proposes, what is still reachable, and what people made of it.</summary>
public sealed class YearlyRatingRow(CellYearRow row)
{
    /// <summary>The cell whose year it is.</summary>
    [ID] public string CellId => row.Rated.CellId;

    /// <summary>Name of the cell; null while the read model does not know it.</summary>
    public string? CellName => row.CellName;

    /// <summary>The organisation that the cell belongs to.</summary>
    [ID] public string OrganisationId => row.Rated.OrganisationId;

    /// <summary>Name of the organisation; null while the read model does not know it.</summary>
    public string? OrganisationName => row.OrganisationName;

    /// <summary>The year that is rated.</summary>
    public int Year => row.Rated.Year;

    /// <summary>The rating by the months decided so far; null while there is none.</summary>
    public RatingGrade? ToDate => RatingGrades.Parse(row.Rated.ToDate);

    /// <summary>Two ratings: January to June, then July to December.</summary>
    public IReadOnlyList<HalfYearRating> HalfYears =>
    [
        new(1, RatingGrades.Parse(row.Rated.FirstHalf)), new(2, RatingGrades.Parse(row.Rated.SecondHalf)),
    ];

    /// <summary>What the evidence proposes; null while no month is decided.</summary>
    public RatingProposal? Proposal => row.Rated.Proposed is null ? null : new RatingProposal(row.Rated);

    /// <summary>The months that the proposal rests on.</summary>
    public RatingEvidence Evidence => new(row.Rated);

    /// <summary>What can still be had this year, best first.</summary>
    public IReadOnlyList<StillReachableRating> StillReachable =>
        [.. row.Rated.Reachable.Select(r => new StillReachableRating(r))];

    /// <summary>What the organisation's committee confirmed or gave instead; null before.</summary>
    public RatingByPeople? Confirmed => RatingByPeople.Of(row.Rated.Confirmed);

    /// <summary>What the bloc decided, which stands above all; null before.</summary>
    public RatingByPeople? Decided => RatingByPeople.Of(row.Rated.Decided);

    /// <summary>The rating that counts now: decided, else confirmed, else proposed; null while there is none.</summary>
    public RatingGrade? Grade => (Decided ?? Confirmed)?.Grade ?? Proposal?.Grade;

    /// <summary>Commands that would not be refused to the caller for what the cell's year is now.</summary>
    public IReadOnlyList<RatingAction> GetPermitted([GlobalState] Caller caller) =>
        [.. RatingActions.Of(Standing, caller.ToActor()).Where(a => a.Refusal is null).Select(a => a.Action)];

    /// <summary>Commands that would be refused to the caller now, each with the refusal.</summary>
    public IReadOnlyList<DeniedRatingAction> GetDenied([GlobalState] Caller caller) =>
    [
        .. from action in RatingActions.Of(Standing, caller.ToActor())
           where action.Refusal is not null
           select DeniedRatingAction.Of(action.Action, action.Refusal),
    ];

    private YearStanding Standing => new(
        ScopePath.Parse(row.Rated.CellId), row.Rated.Proposed is not null, row.Rated.Open,
        row.Rated.Confirmed is not null, row.Rated.Decided is not null);
}

/// <summary>The rating of one half of the year. Source: rubrics.md.</summary>
/// <param name="Half">1 for January to June, 2 for July to December.</param>
/// <param name="Grade">The rating by the months of the half-year decided so far; null while there is none.</param>
public sealed record HalfYearRating(int Half, RatingGrade? Grade);
