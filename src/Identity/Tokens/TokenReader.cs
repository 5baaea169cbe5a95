using ChiBo.Identity.Realms;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Identity.Tokens;

/// <summary>Reads back the provider's own tokens.</summary>
internal sealed class TokenReader(Realm realm, SigningKey key, SessionRegister sessions, TimeProvider clock)
{
    private readonly JsonWebTokenHandler _handler = new();

    /// <summary>The token, if it is genuine, of this type and issuer, not expired and its session not ended.</summary>
    public async Task<JsonWebToken?> Read(string token, string type, string issuer) =>
        await Validate(token, type, issuer) is { } read
        && read.ValidTo > clock.GetUtcNow().UtcDateTime
        && !sessions.HasEnded(read.GetPayloadValue<string>("sid"))
            ? read
            : null;

    /// <summary>An id token that says who is leaving: it may have expired, and its session ended, long ago.</summary>
    public Task<JsonWebToken?> ReadHint(string token, string issuer) => Validate(token, "ID", issuer);

    /// <summary>The session that a refresh or access token belongs to, while its user and client still exist.</summary>
    public Session? SessionOf(JsonWebToken token)
    {
        var user = realm.UserById(token.Subject);
        var client = realm.Client(token.Azp);
        if (user is not { Enabled: true } || client is not { Enabled: true })
        {
            return null;
        }

        var started = token.TryGetPayloadValue("session_started", out long seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : new DateTimeOffset(token.IssuedAt, TimeSpan.Zero);
        return new Session(
            token.GetPayloadValue<string>("sid"), client, user, started, token.GetPayloadValue<string>("scope"));
    }

    private async Task<JsonWebToken?> Validate(string token, string type, string issuer)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer,
            ValidateAudience = false,
            IssuerSigningKey = key.Public,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            // by the caller, with a clock that tests can move
            ValidateLifetime = false,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken read } && read.GetPayloadValue<string>("typ") == type
            ? read
            : null;
    }
}
