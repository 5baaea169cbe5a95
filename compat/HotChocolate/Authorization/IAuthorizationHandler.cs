using HotChocolate.Resolvers;

namespace HotChocolate.Authorization;

/// <summary>Decides whether the user of a request may see a field.</summary>
public interface IAuthorizationHandler
{
    ValueTask<AuthorizeResult> AuthorizeAsync(
        IMiddlewareContext context,
        AuthorizeDirective directive,
        CancellationToken cancellationToken = default);

    /// <summary>Asked once, before execution, for the rules that a document's fields carry.</summary>
    ValueTask<AuthorizeResult> AuthorizeAsync(
        AuthorizationContext context,
        IReadOnlyList<AuthorizeDirective> directives,
        CancellationToken cancellationToken = default);
}
