namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>A grassroots organisation joins the bloc.</summary>
[GenerateSerializer, Immutable, Alias("organisations.register")]
public sealed record RegisterOrganisationRequest([property: Id(0)] string Name)
{
    /// <summary>The import that registers it; null for none.</summary>
    [Id(1)]
    public string? ImportId { get; init; }
}
