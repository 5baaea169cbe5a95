using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Endpoints;

/// <summary>What a client asks of the sign-in page (OpenID Connect Core §3.1.2.1).</summary>
internal sealed record AuthorizationRequest(Func<string, string> Parameter)
{
    /// <summary>What the sign-in form carries from the page to its answer.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "client_id", "redirect_uri", "response_type", "response_mode", "scope", "state", "nonce", "prompt",
        "code_challenge", "code_challenge_method", "login_hint",
    ];

    public string ClientId => Parameter("client_id");
    public string RedirectUri => Parameter("redirect_uri");
    public string State => Parameter("state");
    public string Nonce => Parameter("nonce");
    public string Challenge => Parameter("code_challenge");
    public string ResponseMode => Parameter("response_mode") is { Length: > 0 } mode ? mode : "query";

    /// <summary>The client, if the answer may go where it asks. Otherwise nobody must be sent anywhere.</summary>
    public RealmClient? ClientIn(Realm realm) =>
        realm.Client(ClientId) is { Enabled: true } client && client.MayReturnTo(RedirectUri) ? client : null;

    /// <summary>Why the request is refused, to be told to the client; null where it is in order.</summary>
    public OAuthError? Fault(RealmClient client)
    {
        if (!client.StandardFlow)
        {
            return OAuthError.UnauthorizedClient("Client is not allowed to initiate browser login");
        }

        if (Parameter("response_type") != "code")
        {
            return new OAuthError(400, "unsupported_response_type", "Only response_type=code is supported");
        }

        if (ResponseMode is not ("query" or "fragment" or "form_post"))
        {
            return OAuthError.InvalidRequest("Invalid parameter: response_mode");
        }

        if (Challenge.Length > 0 || Parameter("code_challenge_method").Length > 0 || client.RequiresPkce)
        {
            if (Parameter("code_challenge_method") != "S256")
            {
                return OAuthError.InvalidRequest("Missing or unsupported parameter: code_challenge_method");
            }

            if (Challenge.Length != 43)
            {
                return OAuthError.InvalidRequest("Missing or invalid parameter: code_challenge");
            }
        }

        if (Parameter("prompt").Split(' ').Contains("none"))
        {
            return new OAuthError(400, "login_required", "The provider keeps nobody signed in");
        }

        return Scopes.Grant(client, Parameter("scope")) is null ? OAuthError.InvalidScope(Parameter("scope")) : null;
    }
}
