using Keycloak.AuthServices.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds authentication that checks a realm's tokens.</summary>
public static class KeycloakWebApiServiceCollectionExtensions
{
    /// <summary>Adds it, set up by a configuration section in Keycloak's spelling or in .NET's, and by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApiAuthentication(
        this IServiceCollection services, IConfiguration configuration,
        Action<JwtBearerOptions> configureJwtBearerOptions,
        string configSectionName = "Keycloak",
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme)
    {
        StandInNotice.Add(services);
        var realm = RealmOptions.Read(configuration.GetSection(configSectionName));
        services.AddAuthentication(jwtBearerScheme).AddJwtBearer(jwtBearerScheme, bearer =>
        {
            realm.Apply(bearer);
            configureJwtBearerOptions(bearer);
        });
        return new KeycloakWebApiAuthenticationBuilder(services, jwtBearerScheme);
    }
}
