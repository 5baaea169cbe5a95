using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Compat.Tests.Keycloak;

/// <summary>An API and a realm in one program; tokens are signed, sent and checked for real.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "k1" };
    private readonly RsaSecurityKey strange = new(RSA.Create(2048)) { KeyId = "k1" };
    private readonly HttpClient http = new();
    private WebApplication app = null!;

    private string Issuer => $"{app.Urls.First()}/realms/khoi";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Keycloak:auth-server-url"] = "http://realm.test", ["Keycloak:realm"] = "khoi", ["Keycloak:resource"] = "chibo", ["Keycloak:ssl-required"] = "none",
        });
        builder.Services.AddKeycloakWebApiAuthentication(builder.Configuration, bearer =>
            (bearer.Authority, bearer.MetadataAddress) = (Issuer, $"{Issuer}/.well-known/openid-configuration"));
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/realms/khoi/.well-known/openid-configuration", () => Results.Json(
            new { issuer = Issuer, jwks_uri = $"{Issuer}/keys" }));
        app.MapGet("/realms/khoi/keys", () => Results.Json(new { keys = new[] { PublicKey() } }));
        app.MapGet("/me", Me).RequireAuthorization();
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_token_of_the_realm_opens_the_door()
    {
        var answer = await Get(Token());
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("""bi.thu {"roles":["secretary","member"]}""");
    }

    [Fact]
    public async Task Any_other_token_does_not()
    {
        (await Get(null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Get(Token(audience: "other"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Get(Token(issuer: "https://evil.example.org"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Get(Token(signedBy: strange))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Get(Token(expires: TimeSpan.FromSeconds(-1)))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static string Me(ClaimsPrincipal user) =>
        $"{user.Identity!.Name} {user.FindFirst("realm_access")?.Value}";

    private object PublicKey()
    {
        var parameters = key.Rsa.ExportParameters(false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = key.KeyId,
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }

    private Task<HttpResponseMessage> Get(string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{app.Urls.First()}/me");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return http.SendAsync(request);
    }

    private string Token(
        string audience = "chibo", string? issuer = null, RsaSecurityKey? signedBy = null, TimeSpan? expires = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Issuer,
            Audience = audience,
            NotBefore = DateTime.UtcNow.AddMinutes(-5),
            Expires = DateTime.UtcNow + (expires ?? TimeSpan.FromMinutes(5)),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = "u1",
                ["preferred_username"] = "bi.thu",
                ["realm_access"] = new Dictionary<string, object> { ["roles"] = new[] { "secretary", "member" } },
            },
            SigningCredentials = new SigningCredentials(signedBy ?? key, SecurityAlgorithms.RsaSha256),
        });
}
