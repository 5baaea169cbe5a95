using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>From the read model's pages to connections.</summary>
internal static class Pages
{
    /// <summary>What the caller may read, wherever they hold a role.</summary>
    public static ReadScope Reach(this Caller caller) =>
        ReadScope.Of(caller.Grants.Select(g => ScopePath.Parse(g.Scope)));

    /// <summary>The part of that which lies at or below a place.</summary>
    public static ReadScope ReachIn(this Caller caller, ScopePath place) =>
        caller.Reach() is var reach && reach.Contains(place)
            ? ReadScope.Of(place)
            : ReadScope.Of(reach.Paths.Where(place.Contains));

    /// <summary>Reads the page that the field's arguments ask for.</summary>
    /// <param name="context">Of the field.</param>
    /// <param name="read">Reads any page of this list.</param>
    /// <param name="show">A row as people see it.</param>
    public static async Task<Connection<TNode>> Page<TRow, TNode>(
        this IResolverContext context, Func<PageRequest, Task<Page<TRow>>> read, Func<TRow, TNode> show)
    {
        var request = new PageRequest
        {
            First = context.ArgumentValue<int?>("first"),
            After = context.ArgumentValue<string?>("after"),
            Last = context.ArgumentValue<int?>("last"),
            Before = context.ArgumentValue<string?>("before"),
        };
        try
        {
            return ToConnection(await read(request), show);
        }
        catch (InvalidCursorException)
        {
            throw Problems.Of(CommonRefusals.InvalidValue(request.Last is null ? "after" : "before"));
        }
    }

    /// <summary>A list of nothing: what was asked for lies nowhere.</summary>
    public static Connection<TNode> Nothing<TNode>() => new([], new ConnectionPageInfo(false, false, null, null), 0);

    private static Connection<TNode> ToConnection<TRow, TNode>(Page<TRow> page, Func<TRow, TNode> show)
    {
        var edges = page.Items.Select(item => new Edge<TNode>(show(item.Row), item.Cursor)).ToArray();
        var info = new ConnectionPageInfo(
            page.HasNextPage, page.HasPreviousPage, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<TNode>(edges, info, page.TotalCount);
    }
}
