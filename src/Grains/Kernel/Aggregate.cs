using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>An aggregate at one version: its state and the record of what led there.</summary>
internal sealed record Aggregate<TState>(TState State, long Version, ImmutableList<Change> Changes, string ChainHash)
    where TState : class, IAggregateState<TState>
{
    public static Aggregate<TState> New { get; } = new(TState.Empty, 0, [], "");

    /// <summary>One order further.</summary>
    public Aggregate<TState> After(TState state, Change change) =>
        new(state, Version + 1, Changes.Add(change), Chain.Extend(ChainHash, Version + 1, change));
}
