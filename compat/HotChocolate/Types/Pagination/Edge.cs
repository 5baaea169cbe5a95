namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection and where it stands.</summary>
public class Edge<T> : IEdge<T>
{
    private readonly Func<Edge<T>, string>? _formatCursor;
    private string? _cursor;

    public Edge(T node, string cursor)
    {
        Node = node;
        _cursor = cursor;
    }

    /// <param name="node">The item.</param>
    /// <param name="resolveCursor">Asked when a client wants the cursor.</param>
    public Edge(T node, Func<Edge<T>, string> resolveCursor)
    {
        Node = node;
        _formatCursor = resolveCursor;
    }

    /// <param name="node">The item.</param>
    /// <param name="resolveCursor">Asked when a client wants the cursor.</param>
    public Edge(T node, Func<T, string> resolveCursor)
        : this(node, edge => resolveCursor(edge.Node))
    {
    }

    public T Node { get; }

    object? IEdge.Node => Node;

    public string Cursor => _cursor ??= _formatCursor!(this);
}
