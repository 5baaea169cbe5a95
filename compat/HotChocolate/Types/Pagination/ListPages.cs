namespace HotChocolate.Types.Pagination;

/// <summary>Pages of a list in memory.</summary>
internal sealed class ListPages<T>(IEnumerable<T> source) : PageSource
{
    public override ValueTask<Connection> CutAsync(PageRequest asked, bool needsTotal, CancellationToken cancellation)
    {
        var list = source as IReadOnlyList<T> ?? [.. source];
        var (start, end) = Bounds(asked, list.Count);
        var from = Math.Min(start, list.Count);
        var to = Math.Max(from, Math.Min(end ?? list.Count, list.Count));
        var items = new T[to - from];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = list[from + i];
        }

        return new(Page<T>(items, start, to < list.Count, list.Count));
    }
}
