using ChiBo.Identity.Endpoints.Grants;
using ChiBo.Identity.Realms;
using ChiBo.Identity.Tokens;

namespace ChiBo.Identity.Endpoints;

/// <summary>Gives tokens for a grant.</summary>
internal static class TokenEndpoint
{
    public static async Task<IResult> Answer(
        HttpRequest request, Realm realm, TokenIssuer issuer, IEnumerable<IGrant> grants)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (!request.HasFormContentType)
        {
            return OAuthError.InvalidRequest("Missing form parameter: grant_type").ToResult();
        }

        var form = await request.ReadFormAsync();
        if (form.Any(f => f.Value.Count > 1))
        {
            return OAuthError.InvalidRequest("duplicated parameter").ToResult();
        }

        if (ClientAuthentication.Identify(realm, request, form) is not { } client)
        {
            return OAuthError.InvalidClient.ToResult();
        }

        var type = form["grant_type"].ToString();
        if (grants.FirstOrDefault(g => g.Type == type) is not { } grant)
        {
            return (type.Length == 0
                ? OAuthError.InvalidRequest("Missing form parameter: grant_type")
                : new OAuthError(400, "unsupported_grant_type", "Unsupported grant_type")).ToResult();
        }

        var asked = new GrantRequest(client, form, Issuer.Of(request));
        return await grant.Answer(asked) switch
        {
            { Session: { } session } => Results.Json(issuer.Answer(session, asked.Issuer)),
            var refused => refused.Error!.ToResult(),
        };
    }
}
