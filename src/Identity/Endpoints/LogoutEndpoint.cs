using ChiBo.Identity.Realms;
using ChiBo.Identity.Tokens;
using Microsoft.AspNetCore.WebUtilities;

namespace ChiBo.Identity.Endpoints;

/// <summary>Ends a session, by browser or by refresh token.</summary>
internal static class LogoutEndpoint
{
    /// <summary>Ends the session of the id token and returns to an address that its client has registered.</summary>
    public static async Task<IResult> Leave(
        HttpRequest request, Realm realm, TokenReader reader, SessionRegister sessions)
    {
        var hint = request.Query["id_token_hint"].ToString();
        var token = hint.Length > 0 ? await reader.ReadHint(hint, Issuer.Of(request)) : null;
        var client = realm.Client(token?.Azp ?? request.Query["client_id"].ToString());
        var back = request.Query["post_logout_redirect_uri"].ToString();
        if (back.Length > 0 && (client is null || !client.MayLeaveTo(back)))
        {
            return Pages.WrongAddress();
        }

        if (token is not null)
        {
            sessions.End(token.GetPayloadValue<string>("sid"));
        }

        if (back.Length == 0)
        {
            return Pages.SignedOut();
        }

        var state = request.Query["state"].ToString();
        return Results.Redirect(state.Length > 0 ? QueryHelpers.AddQueryString(back, "state", state) : back);
    }

    public static async Task<IResult> End(
        HttpRequest request, Realm realm, TokenReader reader, SessionRegister sessions)
    {
        if (!request.HasFormContentType)
        {
            return OAuthError.InvalidRequest("No refresh token").ToResult();
        }

        var form = await request.ReadFormAsync();
        if (ClientAuthentication.Identify(realm, request, form) is not { } client)
        {
            return OAuthError.InvalidClient.ToResult();
        }

        var token = await reader.Read(form["refresh_token"].ToString(), "Refresh", Issuer.Of(request));
        if (token is null || token.Azp != client.Id)
        {
            return OAuthError.InvalidGrant("Invalid refresh token").ToResult();
        }

        sessions.End(token.GetPayloadValue<string>("sid"));
        return Results.NoContent();
    }
}
