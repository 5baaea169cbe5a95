namespace Keycloak.AuthServices.Common;

/// <summary>What a client proves itself with.</summary>
public class KeycloakClientInstallationCredentials
{
    /// <summary>The secret.</summary>
    public string Secret { get; set; } = "";
}
