using System.Collections.Immutable;
using System.Text.Json;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>An aggregate at one version: its state and the record of what led there.</summary>
internal sealed record Aggregate<TState>(TState State, long Version, ChangeLog Changes, string ChainHash)
    where TState : class, IAggregateState<TState>
{
    public static Aggregate<TState> New { get; } = new(TState.Empty, 0, ChangeLog.Empty, "");

    /// <summary>What was carried out under the name of an order; null when it is new or has no name.</summary>
    public NamedOrder? FindNamed(Actor actor, string action) => NamedOrder.Find(Changes, actor, action);

    /// <summary>One order further.</summary>
    public Aggregate<TState> After<TEvent>(
        ICommand<TState, TEvent> command, ImmutableArray<TEvent> events, DateTimeOffset at) where TEvent : class, IEvent<TState>
    {
        var state = State;
        foreach (var happened in events) state = happened.Apply(state);
        var change = Chain.Describe(command, events, at);
        return new(state, Version + 1, Changes.Add(change), Chain.Extend(ChainHash, Version + 1, change));
    }

    /// <summary>The same while nothing happens to it.</summary>
    public Aggregate<TState> AtRest() => this with { Changes = Changes.Pack() };

    /// <summary>What is stored of it, with what it owes the bus.</summary>
    public AggregateRecord ToRecord(long snapshotVersion, ImmutableArray<OwedMessage> outbox)
    {
        var state = JsonSerializer.SerializeToUtf8Bytes(State, StateJson.Options);
        return new AggregateRecord
        {
            Version = Version,
            SnapshotVersion = snapshotVersion,
            State = state,
            Outbox = outbox,
            Changes = Changes,
            ChainHash = ChainHash,
            Seal = Chain.Seal(ChainHash, Version, state),
        };
    }
}
