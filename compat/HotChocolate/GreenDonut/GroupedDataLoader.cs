namespace GreenDonut;

/// <summary>Fetches many values for each of many keys.</summary>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]>
    where TKey : notnull
{
    protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Keys that the answer leaves out have none.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken);

    private protected sealed override async ValueTask FetchAsync(
        KeyBatch<TKey, TValue[]> batch,
        CancellationToken cancellationToken)
    {
        var groups = await LoadGroupedBatchAsync(batch.Keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < batch.Count; i++)
        {
            batch.SetValue(i, [.. groups[batch.Keys[i]]]);
        }
    }
}
