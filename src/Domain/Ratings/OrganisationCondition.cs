using System.Collections.Immutable;

namespace ChiBo.Domain.Ratings;

/// <summary>What an organisation's cells must be like for its own rating.</summary>
/// <param name="Grade">The organisation's rating.</param>
/// <param name="EveryCell">No cell may be rated worse.</param>
/// <param name="Percent">So many of a hundred rated cells…</param>
/// <param name="AtLeast">…must be rated at least this.</param>
public sealed record OrganisationCondition(RatingGrade Grade, RatingGrade EveryCell, int Percent, RatingGrade AtLeast)
{
    public bool HoldsFor(ImmutableArray<RatingGrade> cells) =>
        cells.All(c => c <= EveryCell) && cells.Count(c => c <= AtLeast) * 100 >= Percent * cells.Length;
}
