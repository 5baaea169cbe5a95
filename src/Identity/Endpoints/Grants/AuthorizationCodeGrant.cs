using System.Security.Cryptography;
using System.Text;
using ChiBo.Identity.Tokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Identity.Endpoints.Grants;

/// <summary>The code that the sign-in page gave, with the verifier that only its client knows (PKCE, S256).</summary>
internal sealed class AuthorizationCodeGrant(AuthorizationCodes codes, SessionRegister sessions) : IGrant
{
    public string Type => "authorization_code";

    public ValueTask<GrantAnswer> Answer(GrantRequest request) => Decide(request);

    private GrantAnswer Decide(GrantRequest request)
    {
        if (codes.Find(request["code"]) is not { } code || code.Session.Client != request.Client)
        {
            return OAuthError.InvalidGrant("Code not valid");
        }

        if (!code.TryUse())
        {
            // Two holders of one code: one of them stole it, so what the first one got ends too (RFC 6749 §4.1.2).
            sessions.End(code.Session.Id);
            return OAuthError.InvalidGrant("Code not valid");
        }

        if (code.RedirectUri != request["redirect_uri"])
        {
            return OAuthError.InvalidGrant("Incorrect redirect_uri");
        }

        return (code.Challenge, request["code_verifier"]) switch
        {
            (null, "") => code.Session,
            (null, _) => OAuthError.InvalidGrant("PKCE code verifier without a challenge in the authorization"),
            (_, "") => OAuthError.InvalidGrant("PKCE code verifier not specified"),
            var (challenge, verifier) when challenge == ChallengeOf(verifier) => code.Session,
            _ => OAuthError.InvalidGrant("PKCE verification failed: Code mismatch"),
        };
    }

    private static string ChallengeOf(string verifier) =>
        Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
