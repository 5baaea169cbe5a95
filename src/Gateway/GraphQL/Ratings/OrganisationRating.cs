using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>
/// An organisation's year: its cells by the rating that stands now, and what follows for the organisation.
/// </summary>
public sealed class OrganisationRating(OrganisationYearRated rated)
{
    /// <summary>The year that is rated.</summary>
    public int Year => rated.Year;

    /// <summary>
    /// The organisation's rating by what its cells' months propose so far; null while there is nothing.
    /// </summary>
    public RatingGrade? ToDate => RatingGrades.Parse(rated.ToDate);

    /// <summary>Two ratings: January to June, then July to December.</summary>
    public IReadOnlyList<HalfYearRating> HalfYears =>
        [new(1, RatingGrades.Parse(rated.FirstHalf)), new(2, RatingGrades.Parse(rated.SecondHalf))];

    /// <summary>Id of the rule that was applied, such as <c>khoi-phu-tho</c>.</summary>
    public string Rule => rated.Rule;

    /// <summary>Cells of the organisation that the year counts.</summary>
    public int Cells => rated.Cells;

    /// <summary>Cells whose rating now is Excellent (Xuất sắc): decided, else confirmed, else proposed.</summary>
    public int Excellent => rated.Excellent;

    /// <summary>Cells whose rating now is Good (Tốt).</summary>
    public int Good => rated.Good;

    /// <summary>Cells whose rating now is Fair (Khá).</summary>
    public int Fair => rated.Fair;

    /// <summary>Cells whose rating now is Average (Trung bình).</summary>
    public int Average => rated.Average;

    /// <summary>Cells whose rating now is Poor (Kém).</summary>
    public int Poor => rated.Poor;

    /// <summary>Cells of which no month of the year is decided yet.</summary>
    public int Unrated => rated.Unrated;

    /// <summary>Cells whose year the organisation's committee has confirmed or overruled.</summary>
    public int Confirmed => rated.Confirmed;

    /// <summary>Cells whose year the bloc has decided.</summary>
    public int Decided => rated.Decided;

    /// <summary>At most this share of the well-rated cells is excellent, rounded down, at least one.</summary>
    public int ExcellentPercent => rated.ExcellentPercent;

    /// <summary>
    /// How many cells may be Excellent by that share, rounded down, at least one where there is a candidate.
    /// </summary>
    public int ExcellentPlaces => rated.ExcellentPlaces;
}
