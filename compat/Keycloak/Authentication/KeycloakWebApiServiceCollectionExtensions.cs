using Keycloak.AuthServices.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds authentication that checks a realm's tokens.</summary>
public static class KeycloakWebApiServiceCollectionExtensions
{
    /// <summary>Adds it, set up by a configuration section.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApiAuthentication(
        this IServiceCollection services, IConfiguration configuration,
        string configSectionName = KeycloakAuthenticationOptions.Section,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        services.AddAuthentication(jwtBearerScheme)
            .AddKeycloakWebApi(configuration, configSectionName, jwtBearerScheme);

    /// <summary>Adds it, set up by a configuration section and by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApiAuthentication(
        this IServiceCollection services, IConfiguration configuration,
        Action<JwtBearerOptions> configureJwtBearerOptions,
        string configSectionName = KeycloakAuthenticationOptions.Section,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        services.AddAuthentication(jwtBearerScheme)
            .AddKeycloakWebApi(configuration, configureJwtBearerOptions, configSectionName, jwtBearerScheme);

    /// <summary>Adds it, set up by a configuration section.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApiAuthentication(
        this IServiceCollection services, IConfigurationSection configurationSection,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        services.AddAuthentication(jwtBearerScheme).AddKeycloakWebApi(configurationSection, jwtBearerScheme);

    /// <summary>Adds it, set up by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApiAuthentication(
        this IServiceCollection services, Action<KeycloakAuthenticationOptions> configureKeycloakOptions,
        Action<JwtBearerOptions>? configureJwtBearerOptions = null,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        services.AddAuthentication(jwtBearerScheme)
            .AddKeycloakWebApi(configureKeycloakOptions, configureJwtBearerOptions, jwtBearerScheme);

    /// <summary>Adds it, set up by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApiAuthentication(
        this IServiceCollection services,
        Action<KeycloakAuthenticationOptions, IServiceProvider> configureKeycloakOptions,
        Action<JwtBearerOptions, IServiceProvider>? configureJwtBearerOptions = null,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        services.AddAuthentication(jwtBearerScheme)
            .AddKeycloakWebApi(configureKeycloakOptions, configureJwtBearerOptions, jwtBearerScheme);
}
