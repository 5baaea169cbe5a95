using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Inspection.Records;

/// <summary>What the checks need of a cell.</summary>
internal sealed record CellFacts
{
    public DateTimeOffset RegisteredAt { get; init; }

    public ImmutableSortedDictionary<int, DateTimeOffset> Plans { get; init; } =
        ImmutableSortedDictionary<int, DateTimeOffset>.Empty;

    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Null while it is there.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    public static CellFacts Of(CellSnapshot cell) => new()
    {
        RegisteredAt = cell.RegisteredAt,
        Plans = cell.Plans.ToImmutableSortedDictionary(p => p.Year, p => p.RegisteredAt),
        WithdrawnAt = cell.WithdrawnAt,
        Members = [.. cell.Roster.Select(line => line.MemberId)],
    };
}
