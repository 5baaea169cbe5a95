using Keycloak.AuthServices.Common;

namespace Keycloak.AuthServices.Authentication;

/// <summary>How tokens of a realm are checked.</summary>
public class KeycloakAuthenticationOptions : KeycloakInstallationOptions
{
    /// <summary>The configuration section when none is named.</summary>
    public const string Section = "Keycloak";

    /// <summary>The audience a token must name; the client when this is not set.</summary>
    public string? Audience { get; set; }

    /// <summary>Other audiences that do as well.</summary>
    public string[]? AdditionalAudiences { get; set; }

    /// <summary>The claim that holds a role.</summary>
    public string RoleClaimType { get; set; } = KeycloakConstants.RoleClaimType;

    /// <summary>The claim that holds a user's name.</summary>
    public string NameClaimType { get; set; } = KeycloakConstants.NameClaimType;

    /// <summary>Where the realm describes itself, when that is not below the realm's address.</summary>
    public string? MetadataAddress { get; set; }

    /// <summary>Where the realm describes itself.</summary>
    public string OpenIdConnectUrl =>
        KeycloakUrlRealm.Length == 0 ? "" : KeycloakUrlRealm + KeycloakConstants.OpenIdConnectConfigurationPath;
}
