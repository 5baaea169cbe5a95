namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Which organisations; what is not given does not narrow.</summary>
/// <param name="Text">Words in the name, without regard to case and diacritics.</param>
public sealed record OrganisationFilterInput(string? Text = null);
