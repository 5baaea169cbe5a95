using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>The record of changes of one aggregate.</summary>
[GenerateSerializer, Immutable, Alias("chibo.history")]
public sealed record History([property: Id(0)] ImmutableArray<HistoryEntry> Entries)
{
    public static History None { get; } = new([]);
}
