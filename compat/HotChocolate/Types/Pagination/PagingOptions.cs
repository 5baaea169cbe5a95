namespace HotChocolate.Types.Pagination;

/// <summary>How lists are given in pages; what is null is left to the schema's own options.</summary>
public class PagingOptions
{
    /// <summary>Items of a page when the client does not say.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>Items that a client may ask for.</summary>
    public int? MaxPageSize { get; set; }

    public bool? IncludeTotalCount { get; set; }

    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether a connection is named after its field rather than after its items.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>Whether a connection has <c>nodes</c> beside <c>edges</c>.</summary>
    public bool? IncludeNodesField { get; set; }
}
