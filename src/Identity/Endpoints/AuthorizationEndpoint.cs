using ChiBo.Identity.Realms;
using ChiBo.Identity.Tokens;

namespace ChiBo.Identity.Endpoints;

/// <summary>Shows the sign-in page and returns to the client with a code.</summary>
internal static class AuthorizationEndpoint
{
    public static IResult Show(HttpRequest request, Realm realm)
    {
        var asked = new AuthorizationRequest(name => request.Query[name].ToString());
        if (asked.ClientIn(realm) is not { } client)
        {
            return Pages.WrongAddress();
        }

        return asked.Fault(client) is { } fault
            ? AuthorizationAnswer.Refuse(asked, fault, Issuer.Of(request))
            : Pages.SignIn(realm, asked, wrong: false);
    }

    public static async Task<IResult> SignIn(
        HttpRequest request, Realm realm, SignIn signIn, AuthorizationCodes codes, TimeProvider clock)
    {
        if (!request.HasFormContentType)
        {
            return OAuthError.InvalidRequest("A form is expected").ToResult();
        }

        var form = await request.ReadFormAsync();
        var asked = new AuthorizationRequest(name => form[name].ToString());
        if (asked.ClientIn(realm) is not { } client)
        {
            return Pages.WrongAddress();
        }

        if (asked.Fault(client) is { } fault)
        {
            return AuthorizationAnswer.Refuse(asked, fault, Issuer.Of(request));
        }

        if (signIn.Check(form["username"].ToString(), form["password"].ToString()) is not { } user)
        {
            return Pages.SignIn(realm, asked, wrong: true);
        }

        var scope = Scopes.Grant(client, asked.Parameter("scope"))!;
        var session = Session.Start(client, user, clock.GetUtcNow(), scope) with
        {
            Nonce = asked.Nonce.Length > 0 ? asked.Nonce : null,
        };
        var code = codes.Issue(session, asked.RedirectUri, asked.Challenge.Length > 0 ? asked.Challenge : null);
        return AuthorizationAnswer.Give(asked, code, session.Id, Issuer.Of(request));
    }
}
