using HotChocolate.Resolvers;

namespace HotChocolate.Types.Pagination;

/// <summary>What clients are told of pages that cannot be given.</summary>
internal static class PagingErrors
{
    public static GraphQLException TooMany(IResolverContext context, int asked, int most) => Error(
        context,
        $"The maximum allowed items per page were exceeded. The maximum allowed items are {most}.",
        "HC0051",
        ("requestedItems", asked),
        ("maxAllowedItems", most));

    public static GraphQLException Negative(IResolverContext context, int asked) => Error(
        context,
        "The requested number of items per page must not be negative.",
        "HC0079",
        ("requestedItems", asked),
        ("minAllowedItems", 0));

    public static GraphQLException NoBoundaries(IResolverContext context) =>
        Error(context, "You must provide a `first` or `last` value to properly paginate the list.", "HC0052");

    public static GraphQLException BadCursor(IResolverContext context, string argument, string cursor) => Error(
        context,
        $"The cursor specified in `{argument}` has an invalid format.",
        "HC0078",
        ("argument", argument),
        ("cursor", cursor));

    private static GraphQLException Error(
        IResolverContext context,
        string message,
        string code,
        params (string Name, object Value)[] extensions)
    {
        var builder = ErrorBuilder.New().SetMessage(message).SetCode(code).SetPath(context.Path);
        foreach (var (name, value) in extensions)
        {
            builder.SetExtension(name, value);
        }

        return new GraphQLException(builder.Build());
    }
}
