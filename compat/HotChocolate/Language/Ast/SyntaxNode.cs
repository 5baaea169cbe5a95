namespace HotChocolate.Language;

/// <summary>A node of a parsed document. Nodes never change and may be shared between requests.</summary>
internal abstract class SyntaxNode(SyntaxKind kind, SourcePosition position)
{
    public SyntaxKind Kind { get; } = kind;

    public SourcePosition Position { get; } = position;

    /// <summary>The node in its canonical form.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
