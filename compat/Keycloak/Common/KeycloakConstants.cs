namespace Keycloak.AuthServices.Common;

/// <summary>Names that Keycloak gives to its claims and paths.</summary>
public static class KeycloakConstants
{
    /// <summary>The claim that holds a user's name.</summary>
    public const string NameClaimType = "preferred_username";

    /// <summary>The claim that holds a role.</summary>
    public const string RoleClaimType = "role";

    /// <summary>The claim that holds the realm's roles.</summary>
    public const string RealmAccessClaimType = "realm_access";

    /// <summary>The claim that holds the clients' roles.</summary>
    public const string ResourceAccessClaimType = "resource_access";

    /// <summary>Where tokens are issued, below the realm.</summary>
    public const string TokenEndpointPath = "protocol/openid-connect/token";

    /// <summary>Where a realm describes itself, below the realm.</summary>
    public const string OpenIdConnectConfigurationPath = ".well-known/openid-configuration";
}
