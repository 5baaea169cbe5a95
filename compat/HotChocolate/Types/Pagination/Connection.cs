namespace HotChocolate.Types.Pagination;

/// <summary>A page of a list.</summary>
public class Connection(IReadOnlyList<IEdge> edges, ConnectionPageInfo info, int totalCount = 0)
{
    public IReadOnlyList<IEdge> Edges { get; } = edges;

    public ConnectionPageInfo Info { get; } = info;

    /// <summary>Items of the whole list; a negative number means that nobody counted.</summary>
    public int TotalCount { get; } = totalCount;

    public static Connection<T> Empty<T>() => new(ConnectionPageInfo.Empty);
}
