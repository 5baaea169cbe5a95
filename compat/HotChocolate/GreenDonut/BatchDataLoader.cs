namespace GreenDonut;

/// <summary>Fetches one value for each of many keys.</summary>
public abstract class BatchDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Keys that the answer leaves out have null.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken);

    private protected sealed override async ValueTask FetchAsync(
        KeyBatch<TKey, TValue> batch,
        CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(batch.Keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < batch.Count; i++)
        {
            batch.SetValue(i, values.TryGetValue(batch.Keys[i], out var value) ? value : default);
        }
    }
}
