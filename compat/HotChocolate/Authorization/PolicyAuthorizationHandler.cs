using System.Security.Claims;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Authorization;

/// <summary>Asks the policies of ASP.NET Core.</summary>
internal sealed class PolicyAuthorizationHandler(IServiceProvider services) : IAuthorizationHandler
{
    private readonly IAuthorizationPolicyProvider _policies =
        services.GetRequiredService<IAuthorizationPolicyProvider>();

    public ValueTask<AuthorizeResult> AuthorizeAsync(
        IMiddlewareContext context,
        AuthorizeDirective directive,
        CancellationToken cancellationToken = default) =>
        AuthorizeAsync(UserOf(context.ContextData), directive, context, context.RequestServices);

    public async ValueTask<AuthorizeResult> AuthorizeAsync(
        AuthorizationContext context,
        IReadOnlyList<AuthorizeDirective> directives,
        CancellationToken cancellationToken = default)
    {
        var user = UserOf(context.ContextData);
        foreach (var directive in directives)
        {
            var result = await AuthorizeAsync(user, directive, context, context.Services);
            if (result != AuthorizeResult.Allowed)
            {
                return result;
            }
        }

        return AuthorizeResult.Allowed;
    }

    private static ClaimsPrincipal? UserOf(IDictionary<string, object?> state) =>
        state.TryGetValue(nameof(ClaimsPrincipal), out var user) ? user as ClaimsPrincipal : null;

    private static bool HasRole(ClaimsPrincipal user, IReadOnlyList<string> roles)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (user.IsInRole(roles[i]))
            {
                return true;
            }
        }

        return false;
    }

    private ValueTask<AuthorizeResult> AuthorizeAsync(
        ClaimsPrincipal? user,
        AuthorizeDirective directive,
        object resource,
        IServiceProvider requestServices)
    {
        if (user is null || !user.Identities.Any(identity => identity.IsAuthenticated))
        {
            return new(AuthorizeResult.NotAuthenticated);
        }

        if (directive.Roles is { Count: > 0 } roles && !HasRole(user, roles))
        {
            return new(AuthorizeResult.NotAllowed);
        }

        return directive.Policy is null && directive.Roles is { Count: > 0 }
            ? new(AuthorizeResult.Allowed)
            : AskPolicyAsync(user, directive.Policy, resource, requestServices);
    }

    private async ValueTask<AuthorizeResult> AskPolicyAsync(
        ClaimsPrincipal user,
        string? name,
        object resource,
        IServiceProvider requestServices)
    {
        var policy = name is null ? await _policies.GetDefaultPolicyAsync() : await _policies.GetPolicyAsync(name);
        if (policy is null)
        {
            return name is null ? AuthorizeResult.NoDefaultPolicy : AuthorizeResult.PolicyNotFound;
        }

        // that the user is known is all that the usual policy asks, and that is seen already
        if (policy is { Requirements: [DenyAnonymousAuthorizationRequirement], AuthenticationSchemes: [] })
        {
            return AuthorizeResult.Allowed;
        }

        var authorization = requestServices.GetRequiredService<IAuthorizationService>();
        var answer = await authorization.AuthorizeAsync(user, resource, policy);
        return answer.Succeeded ? AuthorizeResult.Allowed : AuthorizeResult.NotAllowed;
    }
}
