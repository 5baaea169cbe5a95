using HotChocolate.Resolvers;

namespace HotChocolate.Authorization;

/// <summary>Asks for the user before or after a field is resolved.</summary>
internal static class AuthorizationMiddleware
{
    public static FieldMiddleware Create(IAuthorizationHandler handler, AuthorizeDirective rule) => next =>
        rule.Apply == ApplyPolicy.AfterResolver
            ? context => AfterAsync(context, handler, rule, next)
            : context => Before(context, handler, rule, next);

    private static ValueTask Before(
        IMiddlewareContext context,
        IAuthorizationHandler handler,
        AuthorizeDirective rule,
        FieldDelegate next)
    {
        var asked = handler.AuthorizeAsync(context, rule, context.RequestAborted);
        if (!asked.IsCompletedSuccessfully)
        {
            return BeforeAsync(context, asked, rule, next);
        }

        Check(asked.Result, rule);
        return next(context);
    }

    private static async ValueTask BeforeAsync(
        IMiddlewareContext context,
        ValueTask<AuthorizeResult> asked,
        AuthorizeDirective rule,
        FieldDelegate next)
    {
        Check(await asked, rule);
        await next(context);
    }

    private static async ValueTask AfterAsync(
        IMiddlewareContext context,
        IAuthorizationHandler handler,
        AuthorizeDirective rule,
        FieldDelegate next)
    {
        await next(context);
        if (context.Result is not null)
        {
            Check(await handler.AuthorizeAsync(context, rule, context.RequestAborted), rule);
        }
    }

    private static void Check(AuthorizeResult result, AuthorizeDirective rule)
    {
        if (result != AuthorizeResult.Allowed)
        {
            throw new GraphQLException(AuthorizationErrors.Of(result, rule));
        }
    }
}
