using Keycloak.AuthServices.Authentication;
using Keycloak.AuthServices.Common;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets bearer tokens of a Keycloak realm in.</summary>
public static class KeycloakWebApiServiceCollectionExtensions
{
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApiAuthentication(
        this IServiceCollection services,
        IConfiguration configuration,
        string configSectionName = KeycloakAuthenticationOptions.Section,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        services.AddKeycloakWebApiAuthentication(configuration, _ => { }, configSectionName, jwtBearerScheme);

    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApiAuthentication(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<JwtBearerOptions>? configureJwtBearerOptions,
        string configSectionName = KeycloakAuthenticationOptions.Section,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme)
    {
        var section = configuration.GetSection(configSectionName);
        services.AddAuthentication(jwtBearerScheme).AddJwtBearer(jwtBearerScheme, bearer =>
        {
            var keycloak = new KeycloakAuthenticationOptions();
            section.BindKeycloakOptions(keycloak);
            Apply(keycloak, bearer);
            configureJwtBearerOptions?.Invoke(bearer);
        });
        return new KeycloakWebApiAuthenticationBuilder(services, jwtBearerScheme, section);
    }

    private static void Apply(KeycloakAuthenticationOptions keycloak, JwtBearerOptions bearer)
    {
        bearer.Authority = keycloak.KeycloakUrlRealm;
        bearer.MetadataAddress = keycloak.MetadataAddress is { Length: > 0 } address ? address : keycloak.OpenIdConnectUrl;
        bearer.Audience = keycloak.Audience is { Length: > 0 } audience ? audience : keycloak.Resource;
        bearer.RequireHttpsMetadata = !keycloak.SslRequired.Equals("none", StringComparison.OrdinalIgnoreCase);
        bearer.SaveToken = true;
        bearer.TokenValidationParameters.ClockSkew = keycloak.TokenClockSkew;
        bearer.TokenValidationParameters.ValidateAudience = keycloak.VerifyTokenAudience ?? true;
        bearer.TokenValidationParameters.ValidateIssuer = true;
        bearer.TokenValidationParameters.NameClaimType = keycloak.NameClaimType;
        bearer.TokenValidationParameters.RoleClaimType = keycloak.RoleClaimType;
    }
}
