using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Projections.Ratings;

/// <summary>An organisation's year, with the name that people know.</summary>
/// <param name="Rated">What the rating service told.</param>
/// <param name="OrganisationName">Null until the organisation itself was heard of.</param>
public sealed record OrganisationYearRow(OrganisationYearRated Rated, string? OrganisationName);
