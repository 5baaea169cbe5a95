namespace HotChocolate.Types.Pagination;

/// <summary>Paging options with nothing left open.</summary>
internal sealed record PagingSettings(
    int DefaultPageSize,
    int MaxPageSize,
    bool IncludeTotalCount,
    bool AllowBackward,
    bool RequireBoundaries,
    bool NameFromField,
    bool IncludeNodes)
{
    public const int StandardDefaultPageSize = 10;

    public const int StandardMaxPageSize = 50;

    /// <summary>What the field says, else what the schema says, else what is usual.</summary>
    public static PagingSettings From(PagingOptions field, PagingOptions schema)
    {
        var max = field.MaxPageSize ?? schema.MaxPageSize ?? StandardMaxPageSize;
        return new(
            Math.Min(max, field.DefaultPageSize ?? schema.DefaultPageSize ?? StandardDefaultPageSize),
            max,
            field.IncludeTotalCount ?? schema.IncludeTotalCount ?? false,
            field.AllowBackwardPagination ?? schema.AllowBackwardPagination ?? true,
            field.RequirePagingBoundaries ?? schema.RequirePagingBoundaries ?? false,
            field.InferConnectionNameFromField ?? schema.InferConnectionNameFromField ?? true,
            field.IncludeNodesField ?? schema.IncludeNodesField ?? true);
    }
}
