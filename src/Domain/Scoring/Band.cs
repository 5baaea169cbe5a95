using System.Collections.Immutable;

namespace ChiBo.Domain.Scoring;

/// <summary>Points for evidence that meets every condition.</summary>
public sealed record Band
{
    public required decimal Points { get; init; }

    /// <summary>All must hold; none means otherwise.</summary>
    public ImmutableArray<Condition> When { get; init; } = [];

    /// <summary>For people: why this band gives what it gives; null where it gives full marks.</summary>
    public string? Why { get; init; }
}
