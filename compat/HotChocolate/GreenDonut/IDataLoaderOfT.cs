namespace GreenDonut;

/// <summary>Gathers keys that are asked for one by one, fetches them together and remembers what they gave.</summary>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <returns>Null when nothing has the key.</returns>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <returns>In the order of the keys; null where nothing has the key.</returns>
    Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default);

    void RemoveCacheEntry(TKey key);

    void SetCacheEntry(TKey key, Task<TValue?> value);
}
