using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Keycloak.AuthServices.Authentication;

/// <summary>A client of a realm, as Keycloak's installation file describes it, and how its tokens are checked.</summary>
internal sealed class RealmOptions
{
    /// <summary>Where Keycloak is, such as https://id.example.org/.</summary>
    public string AuthServerUrl { get; set; } = "";

    public string Realm { get; set; } = "";

    /// <summary>The client, which is also the audience.</summary>
    public string Resource { get; set; } = "";

    /// <summary>Whether a token must name this audience; it must when this is not set.</summary>
    public bool? VerifyTokenAudience { get; set; }

    /// <summary>How far clocks may differ; not at all when this is not set.</summary>
    public TimeSpan TokenClockSkew { get; set; }

    /// <summary>Which traffic must be encrypted: none, external or all.</summary>
    public string? SslRequired { get; set; }

    /// <summary>Reads a section, with auth-server-url as AuthServerUrl; where both are given, the latter counts.</summary>
    public static RealmOptions Read(IConfigurationSection section)
    {
        var options = new RealmOptions();
        new ConfigurationBuilder()
            .AddInMemoryCollection(section.AsEnumerable(makePathsRelative: true)
                .Where(pair => pair.Key.Contains('-', StringComparison.Ordinal) && pair.Value is not null)
                .Select(pair => KeyValuePair.Create(pair.Key.Replace("-", "", StringComparison.Ordinal), pair.Value)))
            .Build()
            .Bind(options);
        section.Bind(options);
        return options;
    }

    public void Apply(JwtBearerOptions bearer)
    {
        var address = $"{AuthServerUrl.TrimEnd('/')}/realms/{Realm.Trim('/')}/";
        var verifiesAudience = VerifyTokenAudience ?? true;
        bearer.Authority = address;
        bearer.MetadataAddress = address + ".well-known/openid-configuration";
        bearer.RequireHttpsMetadata = !string.Equals(SslRequired, "none", StringComparison.OrdinalIgnoreCase);
        bearer.SaveToken = true;
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ClockSkew = TokenClockSkew,
            ValidateAudience = verifiesAudience,
            ValidAudiences = verifiesAudience ? [Resource] : null,
            ValidateIssuer = true,
            NameClaimType = "preferred_username",
            RoleClaimType = "role",
        };
    }
}
