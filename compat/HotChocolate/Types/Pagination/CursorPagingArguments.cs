namespace HotChocolate.Types.Pagination;

/// <summary>What a client asked of a connection.</summary>
public readonly struct CursorPagingArguments(
    int? first = null,
    int? last = null,
    string? after = null,
    string? before = null)
{
    public int? First { get; } = first;

    public int? Last { get; } = last;

    public string? After { get; } = after;

    public string? Before { get; } = before;
}
