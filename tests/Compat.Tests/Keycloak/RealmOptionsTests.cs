using Keycloak.AuthServices.Authentication;
using Keycloak.AuthServices.Common;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChiBo.Compat.Tests.Keycloak;

public sealed class RealmOptionsTests
{
    [Theory]
    [InlineData("auth-server-url", "ssl-required", "verify-token-audience", "token-clock-skew")]
    [InlineData("AuthServerUrl", "SslRequired", "VerifyTokenAudience", "TokenClockSkew")]
    public void Both_spellings_are_read(string url, string ssl, string audience, string skew)
    {
        var options = Configuration(
            (url, "https://id.example.org"), ("realm", "khoi"), ("resource", "chibo"), (ssl, "none"),
            (audience, "false"), (skew, "00:00:05"), ("credentials:secret", "s"))
            .GetKeycloakOptions<KeycloakAuthenticationOptions>()!;
        options.KeycloakUrlRealm.ShouldBe("https://id.example.org/realms/khoi/");
        options.KeycloakTokenEndpoint.ShouldBe("https://id.example.org/realms/khoi/protocol/openid-connect/token");
        options.OpenIdConnectUrl.ShouldBe("https://id.example.org/realms/khoi/.well-known/openid-configuration");
        options.Resource.ShouldBe("chibo");
        options.SslRequired.ShouldBe("none");
        options.VerifyTokenAudience.ShouldBe(false);
        options.TokenClockSkew.ShouldBe(TimeSpan.FromSeconds(5));
        options.Credentials.Secret.ShouldBe("s");
    }

    [Fact]
    public void Without_the_section_there_are_no_options() =>
        new ConfigurationBuilder().Build().GetKeycloakOptions<KeycloakInstallationOptions>().ShouldBeNull();

    [Fact]
    public void The_bearer_check_follows_the_realm()
    {
        var bearer = Bearer(services => services.AddKeycloakWebApiAuthentication(Configuration(
            ("auth-server-url", "https://id.example.org/"), ("realm", "khoi"), ("resource", "chibo"),
            ("AdditionalAudiences:0", "portal"))));
        bearer.Authority.ShouldBe("https://id.example.org/realms/khoi/");
        bearer.MetadataAddress.ShouldBe("https://id.example.org/realms/khoi/.well-known/openid-configuration");
        bearer.RequireHttpsMetadata.ShouldBeTrue();
        bearer.TokenValidationParameters.ValidateAudience.ShouldBeTrue();
        bearer.TokenValidationParameters.ValidAudiences.ShouldBe(["chibo", "portal"]);
        bearer.TokenValidationParameters.ValidateIssuer.ShouldBeTrue();
        bearer.TokenValidationParameters.ClockSkew.ShouldBe(TimeSpan.Zero);
        bearer.TokenValidationParameters.NameClaimType.ShouldBe("preferred_username");
        bearer.TokenValidationParameters.RoleClaimType.ShouldBe("role");
    }

    [Fact]
    public void Code_may_set_what_configuration_does_not()
    {
        var bearer = Bearer(services => services.AddKeycloakWebApiAuthentication(
            realm =>
            {
                realm.AuthServerUrl = "http://localhost:8080";
                realm.Realm = "khoi";
                realm.Resource = "chibo";
                realm.Audience = "api";
                realm.SslRequired = "none";
            },
            options => options.TokenValidationParameters.ValidateLifetime = false));
        bearer.RequireHttpsMetadata.ShouldBeFalse();
        bearer.TokenValidationParameters.ValidAudiences.ShouldBe(["api"]);
        bearer.TokenValidationParameters.ValidateLifetime.ShouldBeFalse();
    }

    [Fact]
    public void An_audience_that_is_not_verified_is_not_asked_for() =>
        Bearer(services => services.AddKeycloakWebApiAuthentication(Configuration(
            ("auth-server-url", "https://id.example.org"), ("realm", "khoi"), ("verify-token-audience", "false"))))
            .TokenValidationParameters.ValidateAudience.ShouldBeFalse();

    private static JwtBearerOptions Bearer(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        configure(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>()
            .Get(JwtBearerDefaults.AuthenticationScheme);
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(s => KeyValuePair.Create($"Keycloak:{s.Key}", (string?)s.Value))).Build();
}
