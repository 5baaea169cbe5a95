using System.Collections.Concurrent;

namespace ChiBo.Compat.Tests.Orleans.Support;

/// <summary>What grains note down for tests, by key.</summary>
internal static class Journal
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string>> Pages = new();

    public static void Note(string key, string entry) => Page(key).Enqueue(entry);

    public static IReadOnlyList<string> Of(string key) => [.. Page(key)];

    private static ConcurrentQueue<string> Page(string key) => Pages.GetOrAdd(key, _ => new());
}
