using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Keycloak.AuthServices.Authentication;

/// <summary>Goes on setting up authentication.</summary>
public class KeycloakBaseAuthenticationBuilder
{
    /// <summary>Takes the services, and the section the options came from.</summary>
    protected KeycloakBaseAuthenticationBuilder(
        IServiceCollection services, IConfigurationSection? configurationSection = null)
    {
        Services = services;
        ConfigurationSection = configurationSection;
    }

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The section the options came from.</summary>
    protected IConfigurationSection? ConfigurationSection { get; set; }
}
