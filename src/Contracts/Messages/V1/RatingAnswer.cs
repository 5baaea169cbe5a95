using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>What became of an order about a rating.</summary>
public sealed record RatingAnswer
{
    /// <summary>The refusal's code; null when the order was carried out.</summary>
    public string? Code { get; init; }

    /// <summary>What fills the refusal's text.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>What the service now holds; null where there is nothing for the person.</summary>
    public CellYearRated? Rating { get; init; }
}
