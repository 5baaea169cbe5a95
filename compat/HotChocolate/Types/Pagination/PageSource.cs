using System.Collections;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types.Pagination;

/// <summary>A list that pages are cut from.</summary>
internal abstract class PageSource
{
    /// <exception cref="GraphQLException">It is no list.</exception>
    public static PageSource Of(object value)
    {
        var element = Lists.ElementOf(value.GetType()) ?? typeof(object);
        var source = value is IQueryable ? typeof(QueryPages<>) : typeof(ListPages<>);
        return value is IEnumerable
            ? (PageSource)Activator.CreateInstance(source.MakeGenericType(element), value)!
            : throw new GraphQLException("Only lists can be given in pages.");
    }

    public abstract ValueTask<Connection> CutAsync(PageRequest asked, bool needsTotal, CancellationToken cancellation);

    /// <summary>The first and one past the last place of the page, as far as the length is known.</summary>
    protected static (int Start, int? End) Bounds(PageRequest asked, int? length)
    {
        var start = asked.After is { } after ? after + 1 : 0;
        var end = Min(asked.Before, length);
        if (asked.First is { } first)
        {
            end = Min(end, (int)Math.Min(int.MaxValue, (long)start + first));
        }

        if (asked.Last is { } last && end is { } known)
        {
            start = Math.Max(start, known - last);
        }

        return (start, end);
    }

    protected static Connection<T> Page<T>(IReadOnlyList<T> items, int start, bool hasNext, int total)
    {
        var edges = new IndexedEdge<T>[items.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new IndexedEdge<T>(items[i], start + i);
        }

        var info = edges.Length == 0
            ? new ConnectionPageInfo(hasNext, start > 0, null, null)
            : new ConnectionPageInfo(hasNext, start > 0, edges[0].Cursor, edges[^1].Cursor);
        return new Connection<T>(edges, info, total);
    }

    private static int? Min(int? one, int? other) => one is null || other < one ? other ?? one : one;
}
