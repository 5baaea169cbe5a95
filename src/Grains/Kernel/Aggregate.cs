using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>An aggregate at one version: its state and the record of what led there.</summary>
internal sealed record Aggregate<TState>(TState State, long Version, ChangeLog Changes, string ChainHash)
    where TState : class, IAggregateState<TState>
{
    public static Aggregate<TState> New { get; } = new(TState.Empty, 0, ChangeLog.Empty, "");

    /// <summary>The version of an order that was sent again; null when it is new or has no name.</summary>
    public long? FindRepeated(Actor actor, string action)
    {
        if (actor.OrderId is not { } order || !Changes.MayHold(order)) return null;
        long? found = null;
        foreach (var (i, change) in Changes.Index())
            if (change.Order == order && change.Actor == actor.Id && change.Action == action) found = i + 1;
        return found;
    }

    /// <summary>One order further.</summary>
    public Aggregate<TState> After(TState state, Change change) =>
        new(state, Version + 1, Changes.Add(change), Chain.Extend(ChainHash, Version + 1, change));
}
