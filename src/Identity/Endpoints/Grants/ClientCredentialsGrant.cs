using ChiBo.Identity.Realms;
using ChiBo.Identity.Tokens;

namespace ChiBo.Identity.Endpoints.Grants;

/// <summary>A machine with its own account, such as a reporting system.</summary>
internal sealed class ClientCredentialsGrant(Realm realm, TimeProvider clock) : IGrant
{
    public string Type => "client_credentials";

    public ValueTask<GrantAnswer> Answer(GrantRequest request) => Decide(request);

    private GrantAnswer Decide(GrantRequest request)
    {
        if (request.Client.IsPublic)
        {
            return OAuthError.UnauthorizedClient("Public client not allowed to retrieve service account");
        }

        if (!request.Client.ServiceAccount || realm.ServiceAccountOf(request.Client) is not { Enabled: true } account)
        {
            return OAuthError.UnauthorizedClient("Client not enabled to retrieve service account");
        }

        return Scopes.Grant(request.Client, request["scope"]) is { } scope
            ? Session.Start(request.Client, account, clock.GetUtcNow(), scope) with { MayRefresh = false }
            : OAuthError.InvalidScope(request["scope"]);
    }
}
