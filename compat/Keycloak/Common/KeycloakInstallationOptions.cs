namespace Keycloak.AuthServices.Common;

/// <summary>A client of a realm, as Keycloak's installation file describes it.</summary>
public class KeycloakInstallationOptions
{
    /// <summary>Where Keycloak is, such as https://id.example.org/.</summary>
    public string? AuthServerUrl { get; set; }

    /// <summary>The realm.</summary>
    public string Realm { get; set; } = "";

    /// <summary>The client, which is also the audience when none is named.</summary>
    public string Resource { get; set; } = "";

    /// <summary>Whether a token must name this audience; it must when this is not set.</summary>
    public bool? VerifyTokenAudience { get; set; }

    /// <summary>What the client proves itself with.</summary>
    public KeycloakClientInstallationCredentials Credentials { get; set; } = new();

    /// <summary>How far clocks may differ; not at all when this is not set.</summary>
    public TimeSpan TokenClockSkew { get; set; } = TimeSpan.Zero;

    /// <summary>Which traffic must be encrypted: none, external or all.</summary>
    public string? SslRequired { get; set; }

    /// <summary>The realm's address, with a slash at its end.</summary>
    public string KeycloakUrlRealm =>
        string.IsNullOrWhiteSpace(AuthServerUrl) || string.IsNullOrWhiteSpace(Realm)
            ? ""
            : $"{AuthServerUrl.TrimEnd('/')}/realms/{Realm.Trim('/')}/";

    /// <summary>Where tokens are issued.</summary>
    public string KeycloakTokenEndpoint =>
        KeycloakUrlRealm.Length == 0 ? "" : KeycloakUrlRealm + KeycloakConstants.TokenEndpointPath;
}
