namespace HotChocolate.Types.Pagination;

/// <summary>An item whose cursor is its place; written only when asked for.</summary>
internal sealed class IndexedEdge<T>(T node, int index) : IEdge<T>
{
    public T Node { get; } = node;

    object? IEdge.Node => Node;

    public string Cursor => IndexCursor.For(index);
}
