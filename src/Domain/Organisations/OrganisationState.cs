using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Organisations;

/// <summary>A grassroots organisation: the tenant.</summary>
public sealed record OrganisationState : IAggregateState<OrganisationState>
{
    public static OrganisationState Empty { get; } = new();

    public ScopePath Path { get; init; }

    public string Name { get; init; } = "";

    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>The import that registered it; null for one that was registered by itself.</summary>
    public string? ImportId { get; init; }

    /// <summary>
    /// Its cells by name, each with the version under which it was registered. One that came before organisations kept
    /// this list is not in it: such an organisation was registered by no import that can be taken back.
    /// </summary>
    public ImmutableSortedDictionary<string, long> Cells { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>When it was withdrawn: it answers like what does not exist, until it is registered again.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>The import that was taken back from it last, while nothing has happened since.</summary>
    public TakenBack? TakenBack { get; init; }

    [JsonIgnore]
    public bool Exists => RegisteredAt is not null && WithdrawnAt is null;
}
