namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A grassroots organisation (đảng bộ, chi bộ cơ sở): the superior of its cells.</summary>
/// <param name="Id">The bloc's id and the organisation's own part, such as <c>khoi-mau/so-tai-chinh</c>.</param>
/// <param name="Name">Name of the organisation, at most 200 characters.</param>
/// <param name="Version">Counts the stored changes of the organisation itself, not of its cells.</param>
/// <param name="RegisteredOn">The day on which it was registered on the platform, in Viet Nam.</param>
[GenerateSerializer, Immutable, Alias("organisations.view")]
public sealed record OrganisationView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] long Version,
    [property: Id(3)] DateOnly RegisteredOn);
