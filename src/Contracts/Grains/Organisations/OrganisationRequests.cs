namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A grassroots organisation joins the bloc.</summary>
[GenerateSerializer, Immutable, Alias("organisations.register")]
public sealed record RegisterOrganisationRequest([property: Id(0)] string Name);
