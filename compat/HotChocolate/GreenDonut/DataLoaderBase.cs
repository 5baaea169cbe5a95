namespace GreenDonut;

/// <summary>Gathers keys into batches and remembers what they gave. One instance serves one request.</summary>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Task<TValue?>> _known = [];
    private readonly IBatchScheduler _scheduler;
    private readonly IHoldingScheduler? _holding;
    private readonly int _maxBatchSize;
    private KeyBatch<TKey, TValue>? _open;

    private protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        _scheduler = batchScheduler;
        _holding = batchScheduler as IHoldingScheduler;
        _maxBatchSize = Math.Max(1, options.MaxBatchSize);
    }

    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        KeyBatch<TKey, TValue>? opened = null;
        Task<TValue?>? promise;
        lock (_gate)
        {
            if (!_known.TryGetValue(key, out promise))
            {
                if (_open is null || _open.Count >= _maxBatchSize)
                {
                    _open = opened = new KeyBatch<TKey, TValue>(cancellationToken);
                }

                promise = _open.Add(key);
                _known.Add(key, promise);
            }
        }

        if (opened is not null)
        {
            _scheduler.Schedule(() => DispatchAsync(opened));
        }
        else if (!promise.IsCompleted)
        {
            _holding?.NoteWaiting();
        }

        return promise;
    }

    public async Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default)
    {
        var promises = new Task<TValue?>[keys.Count];
        var i = 0;
        foreach (var key in keys)
        {
            promises[i++] = LoadAsync(key, cancellationToken);
        }

        return await Task.WhenAll(promises);
    }

    public void RemoveCacheEntry(TKey key)
    {
        lock (_gate)
        {
            _known.Remove(key);
        }
    }

    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        lock (_gate)
        {
            _known.TryAdd(key, value);
        }
    }

    public void ClearCache()
    {
        lock (_gate)
        {
            _known.Clear();
        }
    }

    async Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken) =>
        await LoadAsync((TKey)key, cancellationToken);

    async Task<IReadOnlyList<object?>> IDataLoader.LoadAsync(
        IReadOnlyCollection<object> keys,
        CancellationToken cancellationToken) =>
        [.. (await LoadAsync([.. keys.Cast<TKey>()], cancellationToken)).Cast<object?>()];

    void IDataLoader.RemoveCacheEntry(object key) => RemoveCacheEntry((TKey)key);

    void IDataLoader.SetCacheEntry(object key, Task<object?> value) => SetCacheEntry((TKey)key, Cast(value));

    /// <summary>Gives each key of the batch its value.</summary>
    private protected abstract ValueTask FetchAsync(
        KeyBatch<TKey, TValue> batch,
        CancellationToken cancellationToken);

    private static async Task<TValue?> Cast(Task<object?> value) => (TValue?)await value;

    private async ValueTask DispatchAsync(KeyBatch<TKey, TValue> batch)
    {
        lock (_gate)
        {
            if (_open == batch)
            {
                _open = null;
            }
        }

        Exception? failure = null;
        try
        {
            await FetchAsync(batch, batch.Cancellation).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            failure = e;
        }

        // whoever awaits a key goes on within these calls: nothing else may be fetched before all of them have
        _holding?.Hold();
        try
        {
            batch.Complete(failure);
        }
        finally
        {
            _holding?.Release();
        }
    }
}
