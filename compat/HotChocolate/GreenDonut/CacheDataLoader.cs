namespace GreenDonut;

/// <summary>Fetches keys one by one, each but once.</summary>
public abstract class CacheDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    protected CacheDataLoader(DataLoaderOptions options)
        : base(AutoBatchScheduler.Default, options)
    {
    }

    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken);

    private protected sealed override async ValueTask FetchAsync(
        KeyBatch<TKey, TValue> batch,
        CancellationToken cancellationToken)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            try
            {
                batch.SetValue(i, await LoadSingleAsync(batch.Keys[i], cancellationToken).ConfigureAwait(false));
            }
            catch (Exception e)
            {
                batch.SetFailure(i, e);
            }
        }
    }
}
