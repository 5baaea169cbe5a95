using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Grains.Kernel;

// The record of who changed what, as it is shown.
public abstract partial class AggregateGrain<TState, TEvent>
{
    public Task<History> History(Caller caller) =>
        Task.FromResult(Show(caller, (_, _) => Chronicle()) ?? Contracts.Grains.Kernel.History.None);

    private History Chronicle()
    {
        var entries = ImmutableArray.CreateBuilder<HistoryEntry>(_stored.Changes.Count);
        var hash = "";
        foreach (var change in _stored.Changes)
        {
            hash = Chain.Extend(hash, entries.Count + 1, change);
            entries.Add(new HistoryEntry(entries.Count + 1, change.At, change.Actor, change.Action, hash));
        }

        return new History(entries.MoveToImmutable());
    }
}
