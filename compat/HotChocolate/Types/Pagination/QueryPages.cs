namespace HotChocolate.Types.Pagination;

/// <summary>Pages of a query: only the page is read, and the length only where it is needed.</summary>
internal sealed class QueryPages<T>(IQueryable<T> source) : PageSource
{
    public override ValueTask<Connection> CutAsync(PageRequest asked, bool needsTotal, CancellationToken cancellation)
    {
        var total = needsTotal || asked.Last is not null ? source.Count() : (int?)null;
        var (start, end) = Bounds(asked, total);
        var query = source.Skip(start);
        var size = end is { } known ? Math.Max(0, known - start) : (int?)null;
        var items = (size is { } wanted ? query.Take(wanted + 1) : query).ToList();
        var hasNext = items.Count > size;
        if (hasNext)
        {
            items.RemoveAt(items.Count - 1);
        }

        return new(Page<T>(items, start, hasNext, total ?? 0));
    }
}
