using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>What became of an order to the inspection service: carried out and stored, or refused and why.</summary>
public sealed record InspectionAnswer
{
    /// <summary>The refusal's code; null when the order was carried out.</summary>
    public string? Code { get; init; }

    /// <summary>What fills the refusal's text.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>The finding that the order was about, as it is now.</summary>
    public FindingSnapshot? Finding { get; init; }

    /// <summary>The inspection file that the order was about, as it is now.</summary>
    public InspectionFileSnapshot? File { get; init; }
}
