using HotChocolate.Resolvers;

namespace HotChocolate.Authorization;

/// <summary>Asks for the user before a field is resolved, and before a subscription's source is opened.</summary>
internal static class AuthorizationMiddleware
{
    public static FieldMiddleware Create(UserAuthorization authorization) => next => context =>
    {
        var asked = authorization.CheckAsync(context);
        return asked.IsCompletedSuccessfully ? next(context) : GoOnAsync(asked, context, next);
    };

    public static SubscribeResolverDelegate Before(
        UserAuthorization authorization,
        SubscribeResolverDelegate subscribe) => async context =>
    {
        await authorization.CheckAsync(context);
        return await subscribe(context);
    };

    private static async ValueTask GoOnAsync(ValueTask asked, IMiddlewareContext context, FieldDelegate next)
    {
        await asked;
        await next(context);
    }
}
