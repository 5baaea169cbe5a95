using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>Who asks a service for something: the signed-in person as the gateway read them from the token.</summary>
public sealed record Person
{
    /// <summary>The account.</summary>
    public string Id { get; init; } = "";

    /// <summary>The party member behind it; null for a machine.</summary>
    public string? MemberId { get; init; }

    public ImmutableArray<PersonGrant> Grants { get; init; } = [];

    /// <summary>The sender's own name for this order, so that it may be sent again.</summary>
    public string? OrderId { get; init; }
}
