using System.Collections.Immutable;

namespace Orleans.Runtime;

/// <summary>Values that travel along with calls, from caller to callee and never back.</summary>
public static class RequestContext
{
    private static readonly AsyncLocal<ImmutableDictionary<string, object>?> Flow = new();

    /// <summary>The keys that are set.</summary>
    public static IEnumerable<string> Keys => Flow.Value?.Keys ?? [];

    /// <summary>The values that are set, with their keys.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Entries => Flow.Value ?? [];

    internal static ImmutableDictionary<string, object>? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    /// <summary>The value of a key, or null.</summary>
    public static object? Get(string key) => Flow.Value?.GetValueOrDefault(key);

    /// <summary>Sets a value for the calls made from here on.</summary>
    public static void Set(string key, object value) =>
        Flow.Value = (Flow.Value ?? ImmutableDictionary<string, object>.Empty).SetItem(key, value);

    /// <summary>Takes a value away; tells whether it was there.</summary>
    public static bool Remove(string key)
    {
        var current = Flow.Value;
        if (current is null || !current.ContainsKey(key))
        {
            return false;
        }

        var rest = current.Remove(key);
        Flow.Value = rest.IsEmpty ? null : rest;
        return true;
    }

    /// <summary>Takes all values away.</summary>
    public static void Clear() => Flow.Value = null;
}
