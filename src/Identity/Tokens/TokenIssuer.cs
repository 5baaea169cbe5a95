using System.Text.Json.Nodes;
using ChiBo.Identity.Realms;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChiBo.Identity.Tokens;

/// <summary>Writes the tokens of a session.</summary>
internal sealed class TokenIssuer(Realm realm, SigningKey key, TimeProvider clock)
{
    private readonly JsonWebTokenHandler _handler = new();

    /// <summary>The answer of the token endpoint.</summary>
    public JsonObject Answer(Session session, string issuer)
    {
        var now = clock.GetUtcNow();
        var lifespan = TimeSpan.FromSeconds(realm.Policy.AccessTokenLifespan);
        var answer = new JsonObject
        {
            ["access_token"] = Access(session, issuer, now, now + lifespan),
            ["expires_in"] = (int)lifespan.TotalSeconds,
            ["refresh_expires_in"] = 0,
            ["token_type"] = "Bearer",
            ["not-before-policy"] = 0,
            ["session_state"] = session.Id,
            ["scope"] = session.Scope,
        };
        if (session.MayRefresh)
        {
            var until = RefreshUntil(session, now);
            answer["refresh_token"] = Refresh(session, issuer, now, until);
            answer["refresh_expires_in"] = (int)(until - now).TotalSeconds;
        }

        if (session.IsOpenId)
        {
            answer["id_token"] = Id(session, issuer, now, now + lifespan);
        }

        return answer;
    }

    private DateTimeOffset RefreshUntil(Session session, DateTimeOffset now)
    {
        var idle = now.AddSeconds(realm.Policy.SsoSessionIdleTimeout);
        var last = session.StartedAt.AddSeconds(realm.Policy.SsoSessionMaxLifespan);
        return idle < last ? idle : last;
    }

    private string Access(Session session, string issuer, DateTimeOffset now, DateTimeOffset until)
    {
        var claims = Claims("Bearer", session, issuer, now, until);
        claims["scope"] = session.Scope;
        ClaimMapping.Apply(claims, TokenKind.Access, session);
        return Sign(claims);
    }

    private string Id(Session session, string issuer, DateTimeOffset now, DateTimeOffset until)
    {
        var claims = Claims("ID", session, issuer, now, until);
        claims["sub"] = session.User.Id;
        claims["aud"] = session.Client.Id;
        if (session.Nonce is not null)
        {
            claims["nonce"] = session.Nonce;
        }

        ClaimMapping.Apply(claims, TokenKind.Id, session);
        return Sign(claims);
    }

    private string Refresh(Session session, string issuer, DateTimeOffset now, DateTimeOffset until)
    {
        var claims = Claims("Refresh", session, issuer, now, until);
        claims["sub"] = session.User.Id;
        claims["aud"] = issuer;
        claims["scope"] = session.Scope;
        claims["session_started"] = session.StartedAt.ToUnixTimeSeconds();
        return Sign(claims);
    }

    private static JsonObject Claims(
        string type, Session session, string issuer, DateTimeOffset now, DateTimeOffset until) => new()
        {
            ["exp"] = until.ToUnixTimeSeconds(),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["jti"] = Guid.NewGuid().ToString(),
            ["iss"] = issuer,
            ["typ"] = type,
            ["azp"] = session.Client.Id,
            ["sid"] = session.Id,
        };

    private string Sign(JsonObject claims) => _handler.CreateToken(claims.ToJsonString(), key.Credentials);
}
