using Keycloak.AuthServices.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;

namespace Keycloak.AuthServices.Authentication;

/// <summary>Adds the check of a realm's tokens to authentication.</summary>
public static class KeycloakWebApiAuthenticationBuilderExtensions
{
    /// <summary>Adds it, set up by a configuration section.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApi(
        this AuthenticationBuilder builder, IConfiguration configuration,
        string configSectionName = KeycloakAuthenticationOptions.Section,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        builder.AddKeycloakWebApi(configuration.GetSection(configSectionName), jwtBearerScheme);

    /// <summary>Adds it, set up by a configuration section and by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApi(
        this AuthenticationBuilder builder, IConfiguration configuration,
        Action<JwtBearerOptions> configureJwtBearerOptions,
        string configSectionName = KeycloakAuthenticationOptions.Section,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        builder.AddKeycloakWebApi(
            configuration.GetSection(configSectionName), configureJwtBearerOptions, jwtBearerScheme);

    /// <summary>Adds it, set up by a configuration section and by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApi(
        this AuthenticationBuilder builder, IConfiguration configuration,
        Action<JwtBearerOptions, IServiceProvider> configureJwtBearerOptions,
        string configSectionName = KeycloakAuthenticationOptions.Section,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        builder.AddKeycloakWebApi(
            configuration.GetSection(configSectionName), configureJwtBearerOptions, jwtBearerScheme);

    /// <summary>Adds it, set up by a configuration section.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApi(
        this AuthenticationBuilder builder, IConfigurationSection configurationSection,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        builder.AddKeycloakWebApi(configurationSection, static (JwtBearerOptions _) => { }, jwtBearerScheme);

    /// <summary>Adds it, set up by a configuration section and by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApi(
        this AuthenticationBuilder builder, IConfigurationSection configurationSection,
        Action<JwtBearerOptions> configureJwtBearerOptions,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        builder.AddKeycloakWebApi(
            configurationSection, (options, _) => configureJwtBearerOptions(options), jwtBearerScheme);

    /// <summary>Adds it, set up by a configuration section and by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApi(
        this AuthenticationBuilder builder, IConfigurationSection configurationSection,
        Action<JwtBearerOptions, IServiceProvider> configureJwtBearerOptions,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme)
    {
        ArgumentNullException.ThrowIfNull(configurationSection);
        return RealmTokens.Add(
            builder, (options, _) => configurationSection.BindKeycloakOptions(options), configureJwtBearerOptions,
            jwtBearerScheme, configurationSection);
    }

    /// <summary>Adds it, set up by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApi(
        this AuthenticationBuilder builder, Action<KeycloakAuthenticationOptions> configureKeycloakOptions,
        Action<JwtBearerOptions>? configureJwtBearerOptions = null,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        builder.AddKeycloakWebApi(
            (options, _) => configureKeycloakOptions(options),
            (options, _) => configureJwtBearerOptions?.Invoke(options), jwtBearerScheme);

    /// <summary>Adds it, set up by code.</summary>
    public static KeycloakWebApiAuthenticationBuilder AddKeycloakWebApi(
        this AuthenticationBuilder builder,
        Action<KeycloakAuthenticationOptions, IServiceProvider> configureKeycloakOptions,
        Action<JwtBearerOptions, IServiceProvider>? configureJwtBearerOptions = null,
        string jwtBearerScheme = JwtBearerDefaults.AuthenticationScheme) =>
        RealmTokens.Add(
            builder, configureKeycloakOptions, configureJwtBearerOptions ?? (static (_, _) => { }), jwtBearerScheme,
            null);
}
