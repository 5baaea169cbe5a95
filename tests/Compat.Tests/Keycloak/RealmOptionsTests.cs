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
        var bearer = Bearer(
            (url, "https://id.example.org"), ("realm", "khoi"), ("resource", "chibo"), (ssl, "none"), (audience, "false"), (skew, "00:00:05"));
        bearer.Authority.ShouldBe("https://id.example.org/realms/khoi/");
        bearer.RequireHttpsMetadata.ShouldBeFalse();
        bearer.TokenValidationParameters.ValidateAudience.ShouldBeFalse();
        bearer.TokenValidationParameters.ClockSkew.ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void The_bearer_check_follows_the_realm()
    {
        var bearer = Bearer(("auth-server-url", "https://id.example.org/"), ("realm", "khoi"), ("resource", "chibo"));
        bearer.Authority.ShouldBe("https://id.example.org/realms/khoi/");
        bearer.MetadataAddress.ShouldBe("https://id.example.org/realms/khoi/.well-known/openid-configuration");
        bearer.RequireHttpsMetadata.ShouldBeTrue();
        bearer.TokenValidationParameters.ValidateAudience.ShouldBeTrue();
        bearer.TokenValidationParameters.ValidAudiences.ShouldBe(["chibo"]);
        bearer.TokenValidationParameters.ValidateIssuer.ShouldBeTrue();
        bearer.TokenValidationParameters.ClockSkew.ShouldBe(TimeSpan.Zero);
        bearer.TokenValidationParameters.NameClaimType.ShouldBe("preferred_username");
        bearer.TokenValidationParameters.RoleClaimType.ShouldBe("role");
    }

    [Fact]
    public void Code_has_the_last_word() =>
        Bearer(("auth-server-url", "https://id.example.org"), ("realm", "khoi")).TokenValidationParameters.ValidateLifetime.ShouldBeFalse();

    private static JwtBearerOptions Bearer(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(s => KeyValuePair.Create($"Keycloak:{s.Key}", (string?)s.Value))).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddKeycloakWebApiAuthentication(configuration, options => options.TokenValidationParameters.ValidateLifetime = false);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>()
            .Get(JwtBearerDefaults.AuthenticationScheme);
    }
}
