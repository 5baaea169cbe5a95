using System.Collections.Immutable;

namespace ChiBo.Domain.Cells;

/// <summary>What the cell studies in a year; sent to its superior by registering it.</summary>
public sealed record ThematicPlan(int Year, DateTimeOffset RegisteredAt, ImmutableArray<ThematicTopic> Topics)
{
    /// <summary>Whether the cell registered in time is said by the first registration; null where it is this one.</summary>
    public DateTimeOffset? FirstRegisteredAt { get; init; }
}
