namespace HotChocolate.Types.Pagination;

/// <summary>A page of a list of <typeparamref name="T"/>.</summary>
public class Connection<T> : Connection
{
    public Connection(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        : base(edges, info, totalCount)
    {
        Edges = edges;
    }

    /// <summary>An empty page.</summary>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this([], info, totalCount)
    {
    }

    public new IReadOnlyList<IEdge<T>> Edges { get; }
}
