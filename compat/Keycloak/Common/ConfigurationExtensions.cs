using Microsoft.Extensions.Configuration;

namespace Keycloak.AuthServices.Common;

/// <summary>Reads a client's installation from configuration.</summary>
public static class ConfigurationExtensions
{
    /// <summary>Takes both spellings: <c>AuthServerUrl</c>, and Keycloak's own <c>auth-server-url</c>.</summary>
    public static void BindKeycloakOptions<T>(this IConfigurationSection configurationSection, T options)
        where T : KeycloakInstallationOptions
    {
        var spelled = configurationSection.AsEnumerable(makePathsRelative: true)
            .Where(pair => pair.Key.Length > 0)
            .ToDictionary(pair => pair.Key.Replace("-", "", StringComparison.Ordinal), pair => pair.Value);
        new ConfigurationBuilder().AddInMemoryCollection(spelled).Build().Bind(options);
    }
}
