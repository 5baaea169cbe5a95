namespace GreenDonut;

/// <summary>Further ways to ask a loader.</summary>
public static class DataLoaderExtensions
{
    /// <exception cref="KeyNotFoundException">Nothing has the key.</exception>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        TKey key,
        CancellationToken cancellationToken = default)
        where TKey : notnull =>
        await dataLoader.LoadAsync(key, cancellationToken)
        ?? throw new KeyNotFoundException($"The key {key} could not be resolved.");

    /// <exception cref="KeyNotFoundException">Nothing has one of the keys.</exception>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        var values = await dataLoader.LoadAsync(keys, cancellationToken);
        return values.Any(value => value is null)
            ? throw new KeyNotFoundException("A key could not be resolved.")
            : [.. values.Select(value => value!)];
    }

    public static void SetCacheEntry<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, TValue? value)
        where TKey : notnull => dataLoader.SetCacheEntry(key, Task.FromResult(value));
}
