using HotChocolate.Resolvers;

namespace HotChocolate.Types.MutationConventions;

/// <summary>Makes the payload of a mutation: its value, or the errors that it is known to answer with.</summary>
internal static class PayloadMiddleware
{
    public static FieldMiddleware Create(bool isKept, IReadOnlyList<ErrorFactory> errors) => next =>
        isKept ? next : context => RunAsync(context, next, errors);

    private static async ValueTask RunAsync(
        IMiddlewareContext context,
        FieldDelegate next,
        IReadOnlyList<ErrorFactory> errors)
    {
        try
        {
            await next(context);
            context.Result = new MutationPayload(context.Result, null);
        }
        catch (Exception e) when (errors.Count > 0)
        {
            if (Match(e, errors) is not { } matched)
            {
                throw;
            }

            context.Result = new MutationPayload(null, matched);
        }
    }

    /// <summary>Null when some part of what was thrown is no known error.</summary>
    private static List<object>? Match(Exception thrown, IReadOnlyList<ErrorFactory> errors)
    {
        IEnumerable<Exception> exceptions =
            thrown is AggregateException aggregate ? aggregate.InnerExceptions : [thrown];
        var matched = new List<object>();
        foreach (var exception in exceptions)
        {
            var made = errors.Select(factory => factory.Create(exception)).FirstOrDefault(error => error is not null);
            if (made is null)
            {
                return null;
            }

            matched.Add(made);
        }

        return matched;
    }
}
