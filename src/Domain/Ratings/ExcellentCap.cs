using System.Collections.Immutable;

namespace ChiBo.Domain.Ratings;

/// <summary>
/// At most a share of an organisation's well-rated cells is excellent; the share is the bloc's to choose.
/// </summary>
public static class ExcellentCap
{
    /// <summary>How many places there are; an organisation with a candidate has at least one.</summary>
    /// <param name="wellRated">Cells proposed as Good or better.</param>
    /// <param name="percent">1-100.</param>
    public static int Places(int wellRated, int percent) => Math.Max(1, wellRated * percent / 100);

    /// <summary>Those over the cap become Good and say so: fewer Good months first, then fewer points.</summary>
    public static ImmutableArray<YearlyProposal> Apply(ImmutableArray<YearlyProposal> ofOneOrganisation, int percent)
    {
        var wellRated = ofOneOrganisation.Count(p => p.Grade <= RatingGrade.Good);
        var places = ofOneOrganisation
            .Where(p => p.Grade == RatingGrade.Excellent)
            .OrderByDescending(p => p.Good)
            .ThenByDescending(p => p.Points)
            .ThenBy(p => p.CellId, StringComparer.Ordinal)
            .Take(Places(wellRated, percent))
            .Select(p => p.CellId)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ofOneOrganisation.Select(p => p.Grade != RatingGrade.Excellent || places.Contains(p.CellId)
                ? p
                : p with { Grade = RatingGrade.Good, IsCapped = true }),
        ];
    }
}
