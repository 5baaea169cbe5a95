namespace HotChocolate.Language;

/// <summary>Where a node begins: bytes before it, and its line and column (UTF-16 units), both from 1.</summary>
internal readonly record struct SourcePosition(int Offset, int Line, int Column)
{
    /// <summary>For nodes that no document holds.</summary>
    public static SourcePosition None => default;

    public override string ToString() => $"{Line}:{Column}";
}
