using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace ChiBo.Gateway.Texts;

/// <summary>What people read when an order is refused: Vietnamese texts keyed by the refusal's code.</summary>
public static class RefusalTexts
{
    private static readonly FrozenDictionary<string, string> Texts = Load();

    /// <summary>
    /// The text with the refusal's values in it; the code itself where a text is missing, which a test forbids.
    /// </summary>
    public static string For(string code, ImmutableArray<string> arguments) =>
        !Texts.TryGetValue(code, out var text) ? code
        : arguments.IsDefaultOrEmpty ? text
        : string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);

    private static FrozenDictionary<string, string> Load()
    {
        var assembly = typeof(RefusalTexts).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".vi.json", StringComparison.Ordinal))
            .SelectMany(n => Read(assembly, n))
            .ToFrozenDictionary(p => p.Key, p => p.Value);
    }

    private static Dictionary<string, string> Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
