using System.Text.Json.Nodes;
using ChiBo.Identity.Tokens;

namespace ChiBo.Identity.Endpoints;

/// <summary>Tells the holder of an access token who they are.</summary>
internal static class UserInfoEndpoint
{
    private const string Scheme = "Bearer ";

    public static async Task<IResult> Answer(HttpRequest request, TokenReader reader)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || await reader.Read(header[Scheme.Length..].Trim(), "Bearer", Issuer.Of(request)) is not { } token
            || reader.SessionOf(token) is not { } session)
        {
            request.HttpContext.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
            return new OAuthError(401, "invalid_token", "Token verification failed").ToResult();
        }

        if (!session.IsOpenId)
        {
            return new OAuthError(403, "insufficient_scope", "Missing openid scope").ToResult();
        }

        var claims = new JsonObject { ["sub"] = session.User.Id };
        ClaimMapping.Apply(claims, TokenKind.UserInfo, session);
        return Results.Json(claims);
    }
}
