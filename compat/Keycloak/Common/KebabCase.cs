using Microsoft.Extensions.Configuration;

namespace Keycloak.AuthServices.Common;

/// <summary>Keycloak's spelling of names.</summary>
internal static class KebabCase
{
    /// <summary>The same settings with auth-server-url as authserverurl, which .NET reads as AuthServerUrl.</summary>
    public static IConfiguration Renamed(IConfigurationSection section) => new ConfigurationBuilder()
        .AddInMemoryCollection(section.AsEnumerable(makePathsRelative: true)
            .Where(pair => pair.Key.Contains('-', StringComparison.Ordinal) && pair.Value is not null)
            .Select(pair => KeyValuePair.Create(pair.Key.Replace("-", "", StringComparison.Ordinal), pair.Value)))
        .Build();
}
