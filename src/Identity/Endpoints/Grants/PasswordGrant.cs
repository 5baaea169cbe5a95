using ChiBo.Identity.Tokens;

namespace ChiBo.Identity.Endpoints.Grants;

/// <summary>A person's name and password, for clients that the realm trusts with them (command line, demo).</summary>
internal sealed class PasswordGrant(SignIn signIn, TimeProvider clock) : IGrant
{
    public string Type => "password";

    public ValueTask<GrantAnswer> Answer(GrantRequest request) => Decide(request);

    private GrantAnswer Decide(GrantRequest request)
    {
        if (!request.Client.DirectAccessGrants)
        {
            return OAuthError.UnauthorizedClient("Client not allowed for direct access grants");
        }

        if (Scopes.Grant(request.Client, request["scope"]) is not { } scope)
        {
            return OAuthError.InvalidScope(request["scope"]);
        }

        if (request["username"].Length == 0)
        {
            return OAuthError.InvalidRequest("Missing parameter: username");
        }

        return signIn.Check(request["username"], request["password"]) is { } user
            ? Session.Start(request.Client, user, clock.GetUtcNow(), scope)
            : OAuthError.InvalidCredentials;
    }
}
