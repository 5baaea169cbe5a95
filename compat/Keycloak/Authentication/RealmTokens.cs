using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Keycloak.AuthServices.Authentication;

/// <summary>Turns a realm's settings into those of the bearer check.</summary>
internal static class RealmTokens
{
    public static KeycloakWebApiAuthenticationBuilder Add(
        AuthenticationBuilder builder, Action<KeycloakAuthenticationOptions, IServiceProvider> configureRealm,
        Action<JwtBearerOptions, IServiceProvider> configureBearer, string scheme, IConfigurationSection? section)
    {
        StandInNotice.Add(builder.Services);
        builder.AddJwtBearer(scheme, static _ => { });
        builder.Services.AddOptions<KeycloakAuthenticationOptions>(scheme).Configure(configureRealm);
        builder.Services.AddOptions<JwtBearerOptions>(scheme)
            .Configure<IServiceProvider, IOptionsMonitor<KeycloakAuthenticationOptions>>(
                (bearer, services, realms) =>
                {
                    Apply(realms.Get(scheme), bearer);
                    configureBearer(bearer, services);
                });
        return new KeycloakWebApiAuthenticationBuilder(builder.Services, scheme, section);
    }

    private static void Apply(KeycloakAuthenticationOptions realm, JwtBearerOptions bearer)
    {
        var verifiesAudience = realm.VerifyTokenAudience ?? true;
        bearer.Authority = realm.KeycloakUrlRealm;
        bearer.MetadataAddress = realm.MetadataAddress ?? realm.OpenIdConnectUrl;
        bearer.RequireHttpsMetadata =
            !string.Equals(realm.SslRequired, "none", StringComparison.OrdinalIgnoreCase);
        bearer.SaveToken = true;
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ClockSkew = realm.TokenClockSkew,
            ValidateAudience = verifiesAudience,
            ValidAudiences = verifiesAudience ? Audiences(realm) : null,
            ValidateIssuer = true,
            NameClaimType = realm.NameClaimType,
            RoleClaimType = realm.RoleClaimType,
        };
    }

    private static List<string> Audiences(KeycloakAuthenticationOptions realm) =>
    [
        string.IsNullOrWhiteSpace(realm.Audience) ? realm.Resource : realm.Audience, .. realm.AdditionalAudiences ?? [],
    ];
}
