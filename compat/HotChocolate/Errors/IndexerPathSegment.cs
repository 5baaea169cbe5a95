namespace HotChocolate;

/// <summary>A step into an element of a list.</summary>
public sealed class IndexerPathSegment : Path
{
    internal IndexerPathSegment(Path parent, int index)
        : base(parent)
    {
        Index = index;
    }

    /// <summary>From 0.</summary>
    public int Index { get; }

    private protected override object Segment => Index;

    public override bool Equals(Path? other) =>
        other is IndexerPathSegment indexer && indexer.Index == Index && indexer.Parent.Equals(Parent);

    public override int GetHashCode() => HashCode.Combine(Parent, Index);
}
