using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Keycloak.AuthServices.Authentication;

/// <summary>What was set up so far for bearer tokens.</summary>
public class KeycloakWebApiAuthenticationBuilder : KeycloakBaseAuthenticationBuilder
{
    internal KeycloakWebApiAuthenticationBuilder(IServiceCollection services, string scheme, IConfigurationSection section)
        : base(services, section) => JwtBearerAuthenticationScheme = scheme;

    public string JwtBearerAuthenticationScheme { get; set; }
}
