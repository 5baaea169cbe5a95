using Microsoft.Extensions.DependencyInjection;

namespace Keycloak.AuthServices.Authentication;

/// <summary>Goes on setting up an API's authentication.</summary>
public class KeycloakWebApiAuthenticationBuilder : KeycloakBaseAuthenticationBuilder
{
    internal KeycloakWebApiAuthenticationBuilder(IServiceCollection services, string scheme)
        : base(services) => JwtBearerAuthenticationScheme = scheme;

    /// <summary>The scheme under which tokens are checked.</summary>
    public string JwtBearerAuthenticationScheme { get; set; }
}
