using Keycloak.AuthServices.Common;

namespace Keycloak.AuthServices.Authentication;

/// <summary>How tokens of a realm are checked.</summary>
public class KeycloakAuthenticationOptions : KeycloakInstallationOptions
{
    public const string Section = "Keycloak";

    /// <summary>Whom tokens must be for; the client itself when empty.</summary>
    public string? Audience { get; set; }

    /// <summary>The claim that names the user.</summary>
    public string NameClaimType { get; set; } = "preferred_username";

    /// <summary>The claim that names a role.</summary>
    public string RoleClaimType { get; set; } = "role";

    /// <summary>Where the realm describes itself; derived from the realm when empty.</summary>
    public string? MetadataAddress { get; set; }

    /// <summary>Where the realm describes itself.</summary>
    public string OpenIdConnectUrl => KeycloakUrlRealm + ".well-known/openid-configuration";
}
