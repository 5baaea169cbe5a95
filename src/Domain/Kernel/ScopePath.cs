using System.Diagnostics.CodeAnalysis;

namespace ChiBo.Domain.Kernel;

/// <summary>
/// Where something belongs: <c>bloc[/organisation[/cell[/meeting]]]</c>. Grain keys, scopes, read-model rows and public ids
/// are built and parsed here and nowhere else.
/// </summary>
/// <remarks>
/// As a grain key every path holds a slash (a bloc's is <c>bloc/</c>): AdoNet storage collapses string keys that parse as
/// hexadecimal, and a slash never does.
/// </remarks>
public readonly record struct ScopePath : IComparable<ScopePath>
{
    /// <summary>Longest path, in characters: what the storage column and every index can hold with room to spare.</summary>
    public const int MaxLength = 120;

    private readonly string? _value;

    private ScopePath(string value) => _value = value;

    public string Value => _value ?? "";

    /// <summary>How many names the path has: bloc 1, organisation 2, cell 3, meeting 4.</summary>
    public int Depth => Value.Length == 0 ? 0 : Value.Count(c => c == '/') + 1;

    public ScopePath Bloc => Take(1);

    public ScopePath Organisation => Take(2);

    public ScopePath Cell => Take(3);

    /// <summary>The last name of the path.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The path as a grain key.</summary>
    public string ToKey() => Depth == 1 ? Value + "/" : Value;

    public static ScopePath FromKey(string key) => Parse(key.EndsWith('/') ? key[..^1] : key);

    /// <summary>The path one name deeper.</summary>
    /// <exception cref="FormatException">The name is not lower-case ASCII letters, digits and hyphens.</exception>
    public ScopePath Child(string name) => Parse($"{Value}/{name}");

    /// <summary>Whether the other path is this one or lies under it.</summary>
    public bool Contains(ScopePath other) =>
        Value.Length > 0
        && other.Value.StartsWith(Value, StringComparison.Ordinal)
        && (other.Value.Length == Value.Length || other.Value[Value.Length] == '/');

    /// <exception cref="FormatException">The text is not a path.</exception>
    public static ScopePath Parse(string text) =>
        TryParse(text, out var path) ? path : throw new FormatException($"'{text}' is not a scope path.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ScopePath path)
    {
        path = default;
        if (text is null || text.Length is 0 or > MaxLength) return false;
        var nameLength = 0;
        var names = 1;
        foreach (var c in text)
        {
            if (c == '/')
            {
                if (nameLength == 0 || ++names > 4) return false;
                nameLength = 0;
                continue;
            }

            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
            nameLength++;
        }

        if (nameLength == 0) return false;
        path = new ScopePath(text);
        return true;
    }

    public int CompareTo(ScopePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    private ScopePath Take(int names)
    {
        var end = -1;
        for (var i = 0; i < names; i++)
        {
            end = Value.IndexOf('/', end + 1);
            if (end < 0) return this;
        }

        return new ScopePath(Value[..end]);
    }
}
