using Microsoft.Extensions.Configuration;

namespace Keycloak.AuthServices.Common;

/// <summary>Reads options from configuration, in Keycloak's own spelling (auth-server-url) or in .NET's.</summary>
public static class ConfigurationExtensions
{
    /// <summary>The options of a section, or null where there is none.</summary>
    public static T? GetKeycloakOptions<T>(this IConfigurationSection configurationSection)
        where T : KeycloakInstallationOptions
    {
        if (!configurationSection.Exists())
        {
            return null;
        }

        var options = Activator.CreateInstance<T>();
        configurationSection.BindKeycloakOptions(options);
        return options;
    }

    /// <summary>The options of a section by name, or null where there is none.</summary>
    public static T? GetKeycloakOptions<T>(this IConfiguration configuration, string configSectionName = "Keycloak")
        where T : KeycloakInstallationOptions =>
        configuration.GetSection(configSectionName).GetKeycloakOptions<T>();

    /// <summary>Fills options from a section.</summary>
    public static void BindKeycloakOptions<T>(this IConfigurationSection configurationSection, T options)
        where T : KeycloakInstallationOptions
    {
        // where both spellings are given, .NET's counts
        KebabCase.Renamed(configurationSection).Bind(options);
        configurationSection.Bind(options);
    }

    /// <summary>Fills options from a section by name.</summary>
    public static void BindKeycloakOptions<T>(
        this IConfiguration configuration, T options, string configSectionName = "Keycloak")
        where T : KeycloakInstallationOptions =>
        configuration.GetSection(configSectionName).BindKeycloakOptions(options);
}
