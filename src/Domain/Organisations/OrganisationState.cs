using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>A grassroots organisation: the tenant.</summary>
public sealed record OrganisationState : IAggregateState<OrganisationState>
{
    public static OrganisationState Empty { get; } = new();

    public ScopePath Path { get; init; }

    public string Name { get; init; } = "";

    public DateTimeOffset? RegisteredAt { get; init; }

    [JsonIgnore]
    public bool Exists => RegisteredAt is not null;
}
