using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Identity.Tests;

public sealed class DiscoveryTests : IdentityFixture
{
    [Fact]
    public async Task Keys_found_by_discovery_validate_a_token()
    {
        var described = (await Identity.Client.GetFromJsonAsync<JsonObject>(
            Identity.Issuer + "/.well-known/openid-configuration"))!;
        var keys = new JsonWebKeySet(await Identity.Client.GetStringAsync((string)described["jwks_uri"]!));
        var token = await Identity.AccessTokenOf("dv-00001", SampleRealm.Password);

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, Expecting(keys));
        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        keys.Keys.Single().D.ShouldBeNull();
    }

    [Fact]
    public async Task A_token_with_another_signature_does_not_validate()
    {
        var keys = new JsonWebKeySet(await Identity.Client.GetStringAsync(
            Identity.Issuer + "/protocol/openid-connect/certs"));
        var token = await Identity.AccessTokenOf("dv-00001", SampleRealm.Password);
        var other = await Identity.AccessTokenOf("dv-00001", SampleRealm.Password);
        var forged = token[..token.LastIndexOf('.')] + other[other.LastIndexOf('.')..];

        (await new JsonWebTokenHandler().ValidateTokenAsync(forged, Expecting(keys))).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task Every_path_of_the_description_lies_under_the_issuer()
    {
        var described = (await Identity.Client.GetFromJsonAsync<JsonObject>(
            Identity.Issuer + "/.well-known/openid-configuration"))!;
        ((string?)described["issuer"]).ShouldBe(Identity.Issuer);
        foreach (var path in described.Where(p => p.Key.EndsWith("_endpoint", StringComparison.Ordinal)))
        {
            ((string?)path.Value).ShouldStartWith(Identity.Issuer + "/protocol/openid-connect/");
        }
    }

    [Theory]
    [InlineData("/realms/khac/.well-known/openid-configuration")]
    [InlineData("/realms/khac/protocol/openid-connect/certs")]
    public async Task Another_realm_is_not_found(string path)
    {
        using var answer = await Identity.Client.GetAsync(path);
        ((int)answer.StatusCode).ShouldBe(404);
    }

    private TokenValidationParameters Expecting(JsonWebKeySet keys) => new()
    {
        ValidIssuer = Identity.Issuer,
        ValidAudience = "chibo-gateway",
        IssuerSigningKeys = keys.Keys,
        ValidAlgorithms = ["RS256"],
    };
}
