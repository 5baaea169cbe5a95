using HotChocolate.Execution;
using HotChocolate.Resolvers;

namespace HotChocolate.Types.Pagination;

/// <summary>Cuts the page that was asked for out of what a resolver gave.</summary>
internal static class PagingMiddleware
{
    public static FieldMiddleware Create(PagingSettings settings) => next => async context =>
    {
        var asked = Read(context, settings);
        await next(context);
        if (context.Result is { } given and not Connection)
        {
            context.Result = await PageSource.Of(given)
                .CutAsync(asked, NeedsTotal(context, settings), context.RequestAborted);
        }
    };

    private static bool NeedsTotal(IMiddlewareContext context, PagingSettings settings) =>
        settings.IncludeTotalCount && ((FieldTask)context).IsSelected("totalCount");

    /// <exception cref="GraphQLException">More, or less, is asked for than the field gives.</exception>
    private static PageRequest Read(IMiddlewareContext context, PagingSettings settings)
    {
        var first = context.ArgumentValue<int?>("first");
        var after = context.ArgumentValue<string?>("after");
        var last = settings.AllowBackward ? context.ArgumentValue<int?>("last") : null;
        var before = settings.AllowBackward ? context.ArgumentValue<string?>("before") : null;
        if (first is null && last is null)
        {
            if (settings.RequireBoundaries)
            {
                throw PagingErrors.NoBoundaries(context);
            }

            first = settings.DefaultPageSize;
        }

        Check(context, first, settings);
        Check(context, last, settings);
        return new PageRequest(first, Position(context, "after", after), last, Position(context, "before", before));
    }

    private static void Check(IMiddlewareContext context, int? size, PagingSettings settings)
    {
        if (size < 0)
        {
            throw PagingErrors.Negative(context, size.Value);
        }

        if (size > settings.MaxPageSize)
        {
            throw PagingErrors.TooMany(context, size.Value, settings.MaxPageSize);
        }
    }

    /// <summary>Where a cursor stands, when the page is cut here; others are the resolver's own affair.</summary>
    private static int? Position(IMiddlewareContext context, string argument, string? cursor)
    {
        if (cursor is null || ((FieldTask)context).GivesConnection)
        {
            return null;
        }

        return IndexCursor.TryRead(cursor, out var index)
            ? index
            : throw PagingErrors.BadCursor(context, argument, cursor);
    }
}
