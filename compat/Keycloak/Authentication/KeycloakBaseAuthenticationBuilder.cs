using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Keycloak.AuthServices.Authentication;

/// <summary>What was set up so far.</summary>
public class KeycloakBaseAuthenticationBuilder
{
    protected KeycloakBaseAuthenticationBuilder(IServiceCollection services, IConfigurationSection? configurationSection = null) =>
        (Services, ConfigurationSection) = (services, configurationSection);

    public IServiceCollection Services { get; }

    protected IConfigurationSection? ConfigurationSection { get; set; }
}
