using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Authentication;

/// <summary>What a token must be, beside what the realm's configuration says.</summary>
internal static class TokenRules
{
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>Keys are fetched again after so long, and at once when a token names one that is not known.</summary>
    private static readonly TimeSpan LongestKeyAge = TimeSpan.FromMinutes(10);

    /// <summary>
    /// One algorithm: neither unsigned tokens nor ones signed with the public key as a shared secret.
    /// </summary>
    public static void Apply(JwtBearerOptions options)
    {
        options.MapInboundClaims = false;
        options.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        options.TokenValidationParameters.ClockSkew = ClockSkew;
        options.TokenValidationParameters.ValidateLifetime = true;
        options.TokenValidationParameters.RequireExpirationTime = true;
        options.TokenValidationParameters.RequireSignedTokens = true;
        options.TokenHandlers.Clear();
        options.TokenHandlers.Add(new RememberedTokens(new JsonWebTokenHandler { MapInboundClaims = false }, TimeProvider.System));
    }

    /// <summary>
    /// A key that the realm no longer shows counts no longer. Without this the keys of the last hour do ("last known good"): a
    /// key that was withdrawn because it leaked would go on opening the door.
    /// </summary>
    public static void ForgetOldKeys(JwtBearerOptions options)
    {
        options.AutomaticRefreshInterval = LongestKeyAge;
        if (options.ConfigurationManager is BaseConfigurationManager keys)
            (keys.UseLastKnownGoodConfiguration, keys.AutomaticRefreshInterval) = (false, LongestKeyAge);
    }
}
