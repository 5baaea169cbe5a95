using System.Net;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Gateway.Tests.Host;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Tests;

/// <summary>Without a valid token of the realm nobody asks anything.</summary>
[Collection(nameof(OneGateway))]
public sealed class AuthenticationMatrix(GatewayHost host)
{
    private static readonly Account Office = new("vp-01", "khoi-mau/bloc-office");

    [Fact]
    public async Task A_valid_token_is_let_in() => (await Status(host.Issuer.Token(Office)))
        .ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task No_token_is_not() => (await Status(null)).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Nor_nonsense() => (await Status("abc.def.ghi")).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Nor_a_token_that_another_key_signed()
    {
        using var other = RSA.Create(2048);
        (await Status(host.Issuer.Token(Office, t => t.SigningCredentials =
            new(new RsaSecurityKey(other) { KeyId = "test" }, SecurityAlgorithms.RsaSha256))))
            .ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nor_an_altered_one()
    {
        var parts = host.Issuer.Token(Office).Split('.');
        var claims = Base64UrlEncoder.Decode(parts[1]).Replace("vp-01", "vp-02", StringComparison.Ordinal);
        (await Status($"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}"))
            .ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nor_an_unsigned_one()
    {
        var claims = host.Issuer.Token(Office).Split('.')[1];
        (await Status($"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{claims}.")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nor_one_signed_with_the_public_key_as_a_shared_secret()
    {
        var secret = Encoding.ASCII.GetBytes(host.Issuer.Key.ExportSubjectPublicKeyInfoPem());
        (await Status(host.Issuer.Token(Office, t => t.SigningCredentials =
            new(new SymmetricSecurityKey(secret) { KeyId = "test" }, SecurityAlgorithms.HmacSha256))))
            .ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nor_one_with_the_right_key_and_another_algorithm() =>
        (await Status(host.Issuer.Token(Office, t => t.SigningCredentials =
            new(t.SigningCredentials.Key, SecurityAlgorithms.RsaSha512))))
        .ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Nor_one_for_another_audience() =>
        (await Status(host.Issuer.Token(Office, t => t.Audience = "account"))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Nor_one_of_another_issuer() =>
        (await Status(host.Issuer.Token(Office, t => t.Issuer = host.Issuer.Url + "/realms/other")))
            .ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Nor_one_that_has_expired() =>
        (await Status(host.Issuer.Token(Office, t => (t.NotBefore, t.Expires) =
            (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddMinutes(-1)))))
        .ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task One_that_expired_within_the_clock_skew_is() =>
        (await Status(host.Issuer.Token(Office, t => (t.NotBefore, t.Expires) =
            (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddSeconds(-10)))))
        .ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Files_ask_for_a_token_too()
    {
        (await host.With(null).Upload([1])).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.With(null).Get("/files/a/b/c/d/d1")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_schema_is_not_shown_to_strangers_where_it_is_not_open() =>
        (await host.With(null).Get("/graphql?sdl")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task The_query_page_is_not_shown_to_strangers_where_the_schema_is_not_open() =>
        (await host.With(null).Get("/graphql", headers => headers.Accept.ParseAdd("text/html,*/*;q=0.8"))).StatusCode
        .ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Introspection_is_off_where_the_schema_is_not_open()
    {
        var answer = await host.As(Office).Send("{ __schema { queryType { name } } }");
        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0046");
    }

    [Fact]
    public async Task An_order_with_a_name_that_is_too_long_is_a_bad_request()
    {
        using var response = await host.As(Office).Post("{ me { id } }", order: new string('x', 65));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<HttpStatusCode> Status(string? token)
    {
        using var response = await host.With(token).Post("{ me { id } }");
        return response.StatusCode;
    }
}
