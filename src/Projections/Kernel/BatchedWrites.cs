using System.Data.Common;
using ChiBo.Projections.Rebuilding;

namespace ChiBo.Projections.Kernel;

/// <summary>
/// Writes the snapshots that wait in one transaction. Each hears back after the commit that holds it, so that the bus is
/// answered only then.
/// </summary>
/// <remarks>
/// When a transaction fails its snapshots are written one by one: a bad one takes no neighbour with it. Order does not matter,
/// because every row keeps its newest version.
/// </remarks>
internal sealed class BatchedWrites<TSnapshot>(ReadModel model, IProjection<TSnapshot> projection)
{
    private const int Most = 200;

    private readonly Lock _turn = new();
    private readonly Queue<Waiting> _waiting = new();
    private bool _isWriting;

    /// <summary>How many transactions have been committed.</summary>
    public long Commits { get; private set; }

    /// <summary>Completes when the snapshot is stored; faults when it is not.</summary>
    public Task Write(TSnapshot snapshot)
    {
        var waiting = new Waiting(snapshot);
        lock (_turn)
        {
            _waiting.Enqueue(waiting);
            if (_isWriting) return waiting.Stored.Task;
            _isWriting = true;
        }

        _ = WriteAll();
        return waiting.Stored.Task;
    }

    private async Task WriteAll()
    {
        await Task.Yield(); // whoever comes in the same moment shares the transaction
        while (Take() is { Count: > 0 } batch)
        {
            if (await TryWrite(batch) is null) continue;
            foreach (var one in batch)
                if (batch.Count == 1 || await TryWrite([one]) is not null) one.Fail();
        }
    }

    /// <returns>Why nothing was stored; null when all was.</returns>
    private async Task<Exception?> TryWrite(IReadOnlyList<Waiting> batch)
    {
        try
        {
            await model.Write(async connection =>
            {
                if (projection is IRebuiltProjection<TSnapshot> rebuilt) await Apply(connection, rebuilt, batch);
                else foreach (var one in batch) await projection.Apply(connection, one.Snapshot);
                return true;
            });
            Commits++;
            foreach (var one in batch) one.Stored.SetResult();
            return null;
        }
        catch (Exception fault)
        {
            foreach (var one in batch) one.Fault = fault;
            return fault;
        }
    }

    /// <summary>Into the tables that serve, and while there is a rebuild into the new ones too.</summary>
    private async Task Apply(DbConnection connection, IRebuiltProjection<TSnapshot> rebuilt, IReadOnlyList<Waiting> batch)
    {
        await RebuildLock.Share(connection, model.Kind);
        var isRebuilt = await Rebuilds.IsUnderWay(connection, rebuilt.Set.Name);
        foreach (var one in batch)
        {
            await rebuilt.Apply(connection, "", one.Snapshot);
            if (isRebuilt) await rebuilt.Apply(connection, RebuildSet.Prefix, one.Snapshot);
        }
    }

    private List<Waiting> Take()
    {
        lock (_turn)
        {
            var batch = new List<Waiting>();
            while (batch.Count < Most && _waiting.TryDequeue(out var waiting)) batch.Add(waiting);
            _isWriting = batch.Count > 0;
            return batch;
        }
    }

    private sealed record Waiting(TSnapshot Snapshot)
    {
        public TaskCompletionSource Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Exception? Fault { get; set; }

        public void Fail() => Stored.SetException(Fault!);
    }
}
