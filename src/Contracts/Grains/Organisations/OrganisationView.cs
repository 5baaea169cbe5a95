namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A grassroots organisation as it is shown.</summary>
[GenerateSerializer, Immutable, Alias("organisations.view")]
public sealed record OrganisationView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] long Version,
    [property: Id(3)] DateOnly RegisteredOn);
