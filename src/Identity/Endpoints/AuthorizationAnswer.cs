using Microsoft.AspNetCore.WebUtilities;

namespace ChiBo.Identity.Endpoints;

/// <summary>Brings code or error back to the client, in the response mode it asked for.</summary>
internal static class AuthorizationAnswer
{
    public static IResult Give(AuthorizationRequest asked, string code, string session, string issuer) =>
        Return(asked, issuer, ("session_state", session), ("code", code));

    public static IResult Refuse(AuthorizationRequest asked, OAuthError fault, string issuer) =>
        Return(asked, issuer, ("error", fault.Error), ("error_description", fault.Description));

    private static IResult Return(
        AuthorizationRequest asked, string issuer, params IEnumerable<(string Name, string? Value)> answer)
    {
        var fields = answer.Append(("iss", issuer)).Append(("state", asked.State.Length > 0 ? asked.State : null))
            .Where(f => f.Item2 is not null).ToDictionary(f => f.Item1, f => f.Item2);
        return asked.ResponseMode switch
        {
            "form_post" => Pages.PostBack(asked.RedirectUri, fields),
            "fragment" => Results.Redirect(
                $"{asked.RedirectUri}#{QueryHelpers.AddQueryString("", fields).TrimStart('?')}"),
            _ => Results.Redirect(QueryHelpers.AddQueryString(asked.RedirectUri, fields)),
        };
    }
}
