namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>
/// A grassroots organisation joins the bloc, under an id of the bloc's and its own: <c>khoi-mau/so-tai-chinh</c>.
/// </summary>
public sealed record RegisterOrganisationInput([property: ID] string Id, string Name);

/// <summary>An organisation takes another name.</summary>
public sealed record RenameOrganisationInput([property: ID] string OrganisationId, string Name);
