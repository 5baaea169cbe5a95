using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>
/// An organisation's year: its cells by the rating that stands now, and what follows for the organisation.
/// </summary>
public sealed class OrganisationRating(OrganisationYearRated rated)
{
    public int Year => rated.Year;

    /// <summary>By its cells' proposals; null while there is none.</summary>
    public RatingGrade? ToDate => RatingGrades.Parse(rated.ToDate);

    /// <summary>January to June, then July to December.</summary>
    public IReadOnlyList<HalfYearRating> HalfYears =>
        [new(1, RatingGrades.Parse(rated.FirstHalf)), new(2, RatingGrades.Parse(rated.SecondHalf))];

    /// <summary>The rule that was applied.</summary>
    public string Rule => rated.Rule;

    public int Cells => rated.Cells;

    /// <summary>Cells by what was decided, else confirmed, else proposed.</summary>
    public int Excellent => rated.Excellent;

    public int Good => rated.Good;

    public int Fair => rated.Fair;

    public int Average => rated.Average;

    public int Poor => rated.Poor;

    /// <summary>Cells without a decided month.</summary>
    public int Unrated => rated.Unrated;

    public int Confirmed => rated.Confirmed;

    public int Decided => rated.Decided;

    /// <summary>At most this share of the well-rated cells is excellent, rounded down, at least one.</summary>
    public int ExcellentPercent => rated.ExcellentPercent;

    /// <summary>How many cells that is.</summary>
    public int ExcellentPlaces => rated.ExcellentPlaces;
}
