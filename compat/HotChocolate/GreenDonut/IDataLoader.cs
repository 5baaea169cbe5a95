namespace GreenDonut;

/// <summary>Gathers keys that are asked for one by one, fetches them together and remembers what they gave.</summary>
public interface IDataLoader
{
    Task<object?> LoadAsync(object key, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<object?>> LoadAsync(
        IReadOnlyCollection<object> keys,
        CancellationToken cancellationToken = default);

    void RemoveCacheEntry(object key);

    void SetCacheEntry(object key, Task<object?> value);

    void ClearCache();
}
