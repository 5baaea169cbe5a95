using Microsoft.Extensions.DependencyInjection;

namespace Keycloak.AuthServices.Authentication;

/// <summary>Goes on setting up authentication.</summary>
public class KeycloakBaseAuthenticationBuilder
{
    internal KeycloakBaseAuthenticationBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }
}
