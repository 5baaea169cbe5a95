using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Domain.Ratings;
using ChiBo.Projections.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>A cell's year: what the evidence proposes, what is still reachable, and what people made of it.</summary>
public sealed class YearlyRatingRow(CellYearRow row)
{
    [ID] public string CellId => row.Rated.CellId;

    public string? CellName => row.CellName;

    [ID] public string OrganisationId => row.Rated.OrganisationId;

    public string? OrganisationName => row.OrganisationName;

    public int Year => row.Rated.Year;

    /// <summary>By the months decided so far; null while there is none.</summary>
    public RatingGrade? ToDate => RatingGrades.Parse(row.Rated.ToDate);

    /// <summary>January to June, then July to December.</summary>
    public IReadOnlyList<HalfYearRating> HalfYears =>
    [
        new(1, RatingGrades.Parse(row.Rated.FirstHalf)), new(2, RatingGrades.Parse(row.Rated.SecondHalf)),
    ];

    /// <summary>Null while no month is decided.</summary>
    public RatingProposal? Proposal => row.Rated.Proposed is null ? null : new RatingProposal(row.Rated);

    /// <summary>What the proposal rests on.</summary>
    public RatingEvidence Evidence => new(row.Rated);

    /// <summary>What can still be had this year, best first.</summary>
    public IReadOnlyList<StillReachableRating> StillReachable =>
        [.. row.Rated.Reachable.Select(r => new StillReachableRating(r))];

    /// <summary>What the organisation's committee made of it; null before.</summary>
    public RatingByPeople? Confirmed => RatingByPeople.Of(row.Rated.Confirmed);

    /// <summary>What the bloc decided; null before.</summary>
    public RatingByPeople? Decided => RatingByPeople.Of(row.Rated.Decided);

    /// <summary>What counts now: decided, else confirmed, else proposed.</summary>
    public RatingGrade? Grade => (Decided ?? Confirmed)?.Grade ?? Proposal?.Grade;

    /// <summary>What the caller may do now.</summary>
    public IReadOnlyList<RatingAction> GetPermitted([GlobalState] Caller caller) =>
        [.. RatingActions.Of(Standing, caller.ToActor()).Where(a => a.Refusal is null).Select(a => a.Action)];

    /// <summary>What not, and why.</summary>
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

/// <summary>A half-year's rating.</summary>
/// <param name="Half">1 or 2.</param>
/// <param name="Grade">By the months decided so far; null while there is none.</param>
public sealed record HalfYearRating(int Half, RatingGrade? Grade);
