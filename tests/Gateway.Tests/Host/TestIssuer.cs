using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A realm of the test's own: its metadata on a free port, its key in this process.</summary>
public sealed class TestIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestIssuer(WebApplication app, RSA key) => (_app, Key) = (app, key);

    /// <summary>The key that signs, and the only one that is shown.</summary>
    public RSA Key { get; private set; }

    public string KeyId { get; private set; } = "test";

    public string Url => _app.Urls.Single();

    public string Issuer => $"{Url}/realms/chibo";

    public static async Task<TestIssuer> Start()
    {
        var key = RSA.Create(2048);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var issuer = new TestIssuer(app, key);
        app.MapGet("/realms/chibo/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = issuer.Issuer,
            ["jwks_uri"] = $"{issuer.Issuer}/certs",
            ["authorization_endpoint"] = $"{issuer.Issuer}/auth",
            ["token_endpoint"] = $"{issuer.Issuer}/token",
        }));
        app.MapGet("/realms/chibo/certs", () => Results.Json(new { keys = new[] { issuer.PublicKey() } }));
        await app.StartAsync();
        return issuer;
    }

    /// <summary>A token as the realm signs it; <paramref name="change"/> spoils it.</summary>
    public string Token(Account account, Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = "chibo-gateway",
            Expires = DateTime.UtcNow.AddMinutes(30),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(Key) { KeyId = KeyId },
                SecurityAlgorithms.RsaSha256),
            Claims = account.Claims(),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = true }.CreateToken(descriptor);
    }

    /// <summary>Another key from now on; the one before is forgotten.</summary>
    public RSA Rotate()
    {
        var before = Key;
        (Key, KeyId) = (RSA.Create(2048), $"test-{Guid.NewGuid():N}");
        return before;
    }

    private object PublicKey()
    {
        var parameters = Key.ExportParameters(false);
        return new
        {
            kty = "RSA", use = "sig", alg = "RS256", kid = KeyId,
            n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Key.Dispose();
    }
}
