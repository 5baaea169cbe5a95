namespace Keycloak.AuthServices.Common;

/// <summary>What Keycloak's console gives an administrator for a client: where the realm is and what the client is called.</summary>
public class KeycloakInstallationOptions
{
    /// <summary>The server, such as <c>https://id.example.vn/</c>.</summary>
    public string? AuthServerUrl { get; set; }

    public string Realm { get; set; } = "";

    /// <summary>The client.</summary>
    public string Resource { get; set; } = "";

    /// <summary>False lets tokens of other clients in.</summary>
    public bool? VerifyTokenAudience { get; set; }

    public KeycloakClientInstallationCredentials Credentials { get; set; } = new();

    /// <summary>How far clocks may differ.</summary>
    public TimeSpan TokenClockSkew { get; set; } = TimeSpan.Zero;

    /// <summary><c>none</c> where the realm is reached over plain HTTP; anything else demands HTTPS.</summary>
    public string SslRequired { get; set; } = "external";

    /// <summary>The issuer of the realm's tokens.</summary>
    public string KeycloakUrlRealm => $"{AuthServerUrl?.TrimEnd('/')}/realms/{Realm}/";

    public string KeycloakTokenEndpoint => KeycloakUrlRealm + "protocol/openid-connect/token";
}
