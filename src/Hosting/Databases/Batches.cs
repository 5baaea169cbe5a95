namespace ChiBo.Hosting.Databases;

/// <summary>
/// Writes together what waits at the same time. Each hears back after the commit that holds it.
/// </summary>
/// <remarks>When a batch fails, what it held is written one by one: a bad one takes no neighbour with it.</remarks>
/// <param name="write">Writes all of them in one transaction, or none.</param>
public sealed class Batches<T>(Func<IReadOnlyList<T>, Task> write)
{
    private const int Most = 200;

    private readonly Lock _turn = new();
    private readonly Queue<Waiting> _waiting = new();
    private bool _isWriting;

    /// <summary>How many batches were written.</summary>
    public long Written { get; private set; }

    /// <summary>Completes when it is stored; faults when it is not.</summary>
    public Task Write(T one)
    {
        var waiting = new Waiting(one);
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
            await write([.. batch.Select(b => b.One)]);
            Written++;
            foreach (var one in batch) one.Stored.SetResult();
            return null;
        }
        catch (Exception fault)
        {
            foreach (var one in batch) one.Fault = fault;
            return fault;
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

    private sealed record Waiting(T One)
    {
        public TaskCompletionSource Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Exception? Fault { get; set; }

        public void Fail() => Stored.SetException(Fault!);
    }
}
