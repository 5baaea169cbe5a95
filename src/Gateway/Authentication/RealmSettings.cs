using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;

namespace ChiBo.Gateway.Authentication;

/// <summary>Whose tokens count, section <c>Keycloak</c>: the names are those of Keycloak's adapter file.</summary>
internal sealed class RealmSettings
{
    [Description("The realm.")]
    [ConfigurationKeyName("realm")]
    public string? Realm { get; set; }

    [Description("Keycloak as people and gateways reach it: the issuer of a token begins with it.")]
    [ConfigurationKeyName("auth-server-url"), Address("https://host/", "http", "https")]
    public string? Server { get; set; }

    [Description("The audience that a token must name.")]
    [ConfigurationKeyName("resource")]
    public string? Audience { get; set; }

    [Description("Whether Keycloak must be reached over TLS; `none` only where it stands in the same cluster for a demo.")]
    [ConfigurationKeyName("ssl-required"), Choice("all", "external", "none")]
    public string Tls { get; set; } = "external";

    [Description("Whether the audience is checked. A gateway that does not would take tokens made for other programs.")]
    [ConfigurationKeyName("verify-token-audience"), Choice("true")]
    public bool VerifyAudience { get; set; } = true;
}
