using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Tests;

/// <summary>Tokens that somebody made who knows how tokens are checked.</summary>
[Collection(nameof(OneGateway))]
public sealed class ForgedTokens(GatewayHost host)
{
    private static readonly Account Office = new("vp-01", "khoi-mau/bloc-office");

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("NONE")]
    [InlineData("nOnE")]
    public async Task No_spelling_of_none_opens_the_door(string algorithm)
    {
        var claims = host.Issuer.Token(Office).Split('.')[1];
        foreach (var signature in new[] { "", "AA", host.Issuer.Token(Office).Split('.')[2] })
            await Refused($"{Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""")}.{claims}.{signature}");
    }

    [Theory]
    [InlineData("../../../../dev/null")]
    [InlineData("' or '1'='1")]
    [InlineData("")]
    [InlineData("http://127.0.0.1:1/keys")]
    public async Task A_key_id_that_leads_elsewhere_does_not(string keyId)
    {
        using var other = RSA.Create(2048);
        await Refused(Sign($$"""{"alg":"RS256","typ":"JWT","kid":{{JsonValue.Create(keyId).ToJsonString()}}}""", Claims(), other));
    }

    [Fact]
    public async Task A_key_that_comes_with_the_token_does_not()
    {
        using var other = RSA.Create(2048);
        var key = other.ExportParameters(false);
        var jwk = $$"""{"kty":"RSA","n":"{{Base64UrlEncoder.Encode(key.Modulus)}}","e":"{{Base64UrlEncoder.Encode(key.Exponent)}}"}""";
        await Refused(Sign($$"""{"alg":"RS256","typ":"JWT","jwk":{{jwk}}}""", Claims(), other));
        await Refused(Sign($$"""{"alg":"RS256","typ":"JWT","kid":"test","jwk":{{jwk}}}""", Claims(), other));
        await Refused(Sign($$"""{"alg":"RS256","typ":"JWT","jku":"{{host.Issuer.Url}}/certs","x5u":"{{host.Issuer.Url}}"}""", Claims(), other));
    }

    [Fact]
    public async Task A_header_that_asks_for_more_than_we_understand_does_not() =>
        await Refused(Sign("""{"alg":"RS256","typ":"JWT","kid":"test","crit":["exp"],"b64":false}""", Claims(), host.Issuer.Key) + "x");

    [Fact]
    public async Task A_token_from_tomorrow_does_not_but_one_within_the_clock_skew_does()
    {
        await Refused(host.Issuer.Token(Office, t => (t.NotBefore, t.Expires) = (DateTime.UtcNow.AddMinutes(2), DateTime.UtcNow.AddHours(1))));
        (await Status(host.Issuer.Token(Office, t => (t.NotBefore, t.Expires) = (DateTime.UtcNow.AddSeconds(15), DateTime.UtcNow.AddHours(1)))))
            .ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_that_never_expires_does_not()
    {
        var claims = Claims();
        claims.Remove("exp");
        await Refused(Sign("""{"alg":"RS256","typ":"JWT","kid":"test"}""", claims, host.Issuer.Key));
    }

    [Fact]
    public async Task Nobody_in_particular_as_issuer_or_audience_does_not()
    {
        foreach (var claim in new[] { "iss", "aud" })
        {
            var claims = Claims();
            claims.Remove(claim);
            await Refused(Sign("""{"alg":"RS256","typ":"JWT","kid":"test"}""", claims, host.Issuer.Key));
        }
    }

    [Fact]
    public async Task A_realm_whose_name_begins_alike_does_not() =>
        await Refused(host.Issuer.Token(Office, t => t.Issuer = host.Issuer.Issuer + "-other"));

    [Fact]
    public async Task A_token_that_is_too_large_is_refused_and_the_gateway_goes_on()
    {
        var claims = Claims();
        claims["padding"] = new string('x', 200_000);
        var status = await Status(Sign("""{"alg":"RS256","typ":"JWT","kid":"test"}""", claims, host.Issuer.Key));
        status.ShouldBeOneOf(HttpStatusCode.RequestHeaderFieldsTooLarge, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest);
        (await Status(host.Issuer.Token(Office))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Control_the_same_way_of_signing_with_the_realms_key_opens_the_door() =>
        (await Status(Sign("""{"alg":"RS256","typ":"JWT","kid":"test"}""", Claims(), host.Issuer.Key))).ShouldBe(HttpStatusCode.OK);

    private static string Encode(string text) => Base64UrlEncoder.Encode(text);

    private static string Sign(string header, JsonObject claims, RSA key)
    {
        var text = $"{Encode(header)}.{Encode(claims.ToJsonString())}";
        return $"{text}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private JsonObject Claims() => JsonNode.Parse(Base64UrlEncoder.Decode(host.Issuer.Token(Office).Split('.')[1]))!.AsObject();

    private async Task Refused(string token) => (await Status(token)).ShouldBe(HttpStatusCode.Unauthorized);

    private async Task<HttpStatusCode> Status(string token)
    {
        using var response = await host.With(token).Post("{ me { id } }");
        return response.StatusCode;
    }
}
