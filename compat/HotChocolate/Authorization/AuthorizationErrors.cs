namespace HotChocolate.Authorization;

/// <summary>What clients are told when they may not.</summary>
internal static class AuthorizationErrors
{
    public static IError Of(AuthorizeResult result, AuthorizeDirective rule) => result switch
    {
        AuthorizeResult.NoDefaultPolicy => new Error(
            "The default authorization policy does not exist.", "AUTH_NO_DEFAULT_POLICY"),
        AuthorizeResult.PolicyNotFound => new Error(
            $"The `{rule.Policy}` authorization policy does not exist.", "AUTH_POLICY_NOT_FOUND"),
        AuthorizeResult.NotAuthenticated => new Error(
            "The current user is not authorized to access this resource.", "AUTH_NOT_AUTHENTICATED"),
        AuthorizeResult.NotAllowed or AuthorizeResult.Allowed => new Error(
            "The current user is not authorized to access this resource.", "AUTH_NOT_AUTHORIZED"),
    };
}
