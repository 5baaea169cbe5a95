using ChiBo.Identity.Tokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Identity.Endpoints;

/// <summary>What a client must know of the provider: its paths, abilities and public key.</summary>
internal static class Discovery
{
    public static IResult Describe(HttpRequest request)
    {
        var issuer = Issuer.Of(request);
        var connect = issuer + "/protocol/openid-connect";
        return Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = issuer,
            ["authorization_endpoint"] = connect + "/auth",
            ["token_endpoint"] = connect + "/token",
            ["jwks_uri"] = connect + "/certs",
            ["userinfo_endpoint"] = connect + "/userinfo",
            ["end_session_endpoint"] = connect + "/logout",
            ["grant_types_supported"] =
                new[] { "authorization_code", "client_credentials", "password", "refresh_token" },
            ["response_types_supported"] = new[] { "code" },
            ["response_modes_supported"] = new[] { "query", "fragment", "form_post" },
            ["subject_types_supported"] = new[] { "public" },
            ["id_token_signing_alg_values_supported"] = new[] { SecurityAlgorithms.RsaSha256 },
            ["code_challenge_methods_supported"] = new[] { "S256" },
            ["token_endpoint_auth_methods_supported"] = new[] { "client_secret_basic", "client_secret_post" },
            ["scopes_supported"] = new[] { "openid", "profile" },
            ["authorization_response_iss_parameter_supported"] = true,
        });
    }

    public static IResult Keys(SigningKey key)
    {
        const string algorithm = SecurityAlgorithms.RsaSha256;
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(key.Public);
        return Results.Json(new
        {
            keys = new[]
            {
                new { kid = jwk.Kid, kty = "RSA", alg = algorithm, use = "sig", n = jwk.N, e = jwk.E },
            },
        });
    }
}
