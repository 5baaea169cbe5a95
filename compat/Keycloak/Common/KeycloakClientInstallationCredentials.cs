namespace Keycloak.AuthServices.Common;

/// <summary>How the client proves who it is.</summary>
public class KeycloakClientInstallationCredentials
{
    public string Secret { get; set; } = "";
}
