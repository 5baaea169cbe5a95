namespace HotChocolate.Types.Pagination;

/// <summary>Where a page stands in its list.</summary>
public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
{
    /// <summary>The page of an empty list.</summary>
    public static ConnectionPageInfo Empty { get; } = new(false, false, null, null);

    public bool HasNextPage { get; } = hasNextPage;

    public bool HasPreviousPage { get; } = hasPreviousPage;

    public string? StartCursor { get; } = startCursor;

    public string? EndCursor { get; } = endCursor;
}
