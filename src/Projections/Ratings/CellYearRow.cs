using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Projections.Ratings;

/// <summary>A cell's year, with the names that people know.</summary>
/// <param name="Rated">What the rating service told.</param>
/// <param name="CellName">Null until the cell itself was heard of.</param>
/// <param name="OrganisationName">Null until the organisation itself was heard of.</param>
public sealed record CellYearRow(CellYearRated Rated, string? CellName, string? OrganisationName);
