namespace ChiBo.Identity;

/// <summary>Where the development provider finds its realm and keeps its key (section <c>Identity</c>).</summary>
public sealed class DevelopmentIdentityOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Identity";

    /// <summary>
    /// A realm file, or a folder as Keycloak's directory export writes it: one <c>NAME-realm.json</c> and any number of
    /// <c>NAME-users-N.json</c>.
    /// </summary>
    public string Import { get; set; } = "";

    /// <summary>The file of the signing key (PEM). Made once, readable by its owner alone.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>Scheme, host and port of the issuer; without it the issuer follows the request.</summary>
    public Uri? PublicUrl { get; set; }
}
