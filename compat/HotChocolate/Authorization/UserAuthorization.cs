using System.Security.Claims;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Authorization;

/// <summary>Asks the default policy of ASP.NET Core for the user of a request.</summary>
internal sealed class UserAuthorization(IServiceProvider services)
{
    private readonly IAuthorizationPolicyProvider _policies =
        services.GetRequiredService<IAuthorizationPolicyProvider>();

    /// <exception cref="GraphQLException">The user is not known, or may not.</exception>
    public ValueTask CheckAsync(IResolverContext context)
    {
        var user = context.GetUser();
        if (user is null || !user.Identities.Any(identity => identity.IsAuthenticated))
        {
            throw Refuse("AUTH_NOT_AUTHENTICATED");
        }

        var policy = _policies.GetDefaultPolicyAsync();

        // that the user is known is all that the usual policy asks, and that is seen already
        return policy is
            { IsCompletedSuccessfully: true, Result: { Requirements: [DenyAnonymousAuthorizationRequirement], AuthenticationSchemes: [] } }
            ? ValueTask.CompletedTask
            : AskAsync(context, user, policy);
    }

    private static async ValueTask AskAsync(
        IResolverContext context,
        ClaimsPrincipal user,
        Task<AuthorizationPolicy> policy)
    {
        var authorization = context.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!(await authorization.AuthorizeAsync(user, context, await policy)).Succeeded)
        {
            throw Refuse("AUTH_NOT_AUTHORIZED");
        }
    }

    private static GraphQLException Refuse(string code) =>
        new(new Error("The current user is not authorized to access this resource.", code));
}
