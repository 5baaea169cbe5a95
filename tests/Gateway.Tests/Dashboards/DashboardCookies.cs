using System.Net;
using System.Security.Cryptography;
using ChiBo.Gateway.Tests.Host;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Tests.Dashboards;

/// <summary>A browser's way to the dashboard: the token in a cookie, checked as in a header and good for nothing else.</summary>
[Collection(nameof(OneGateway))]
public sealed class DashboardCookies(GatewayHost host)
{
    private string Token => host.Issuer.Token(TestCell.Office);

    [Fact]
    public async Task A_browser_without_one_is_asked_for_a_token_and_still_told_no()
    {
        using var answer = await host.Open("/dashboard/", token: null);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Thẻ truy cập");
    }

    [Fact]
    public async Task The_session_puts_the_token_where_only_the_dashboard_sees_it_and_no_script_does()
    {
        var token = Token;
        using var session = await host.OpenSession(token);
        session.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var cookie = session.Headers.GetValues("Set-Cookie").Single().Split("; ");
        cookie[0].ShouldBe($"chibo-dashboard={token}");
        cookie.ShouldContain("path=/dashboard");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldContain("httponly");
        cookie.ShouldNotContain("secure", "plain HTTP on this machine");
        var expires = DateTimeOffset.Parse(cookie.Single(c => c.StartsWith("expires=", StringComparison.Ordinal))[8..]);
        expires.ShouldBe(DateTimeOffset.UtcNow.AddMinutes(30), TimeSpan.FromMinutes(1));

        using var page = await host.Open("/dashboard/", token);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Behind_another_name_than_this_machines_the_cookie_travels_over_TLS_only()
    {
        using var session = await host.OpenSession(Token, "chibo.example");
        session.Headers.GetValues("Set-Cookie").Single().Split("; ").ShouldContain("secure");
    }

    [Theory]
    [InlineData("/graphql?query=%7Bme%7Bid%7D%7D")]
    [InlineData("/files/khoi-mau/a/b/c/d")]
    [InlineData("/exports/meetings/khoi-mau/a/b/c/minutes.docx")]
    [InlineData("/Dashboard/")]
    public async Task No_other_path_takes_it(string path)
    {
        using var answer = await host.Open(path, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nor_does_anything_but_reading()
    {
        using var answer = await host.Open("/dashboard/session", Token, HttpMethod.Post);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("altered")]
    [InlineData("unsigned")]
    [InlineData("another key")]
    [InlineData("another audience")]
    [InlineData("another realm")]
    [InlineData("expired")]
    public async Task A_forged_or_expired_one_opens_nothing(string forgery)
    {
        using var answer = await host.Open("/dashboard/", Forged(forgery));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("khoi-mau/so-tai-chinh/cb-01/member")]
    [InlineData("khoi-khac/bloc-office")]
    public async Task A_valid_one_of_somebody_else_does_not_either(string role)
    {
        using var answer = await host.Open("/dashboard/", host.Issuer.Token(new Account("dv-x", role)));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_in_the_header_goes_before_the_cookie()
    {
        using var answer = await host.With(host.Issuer.Token(new Account("dv-x", "khoi-mau/a/b/member")))
            .Get("/dashboard/", headers => headers.Add("Cookie", $"chibo-dashboard={Token}"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_that_no_browser_would_keep_is_refused_in_words()
    {
        var roles = Enumerable.Range(1, 120).Select(n => $"khoi-mau/so-{n:000}/organisation-committee").Append("khoi-mau/bloc-office");
        using var session = await host.OpenSession(host.Issuer.Token(new Account("vp-01", [.. roles])));
        session.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        session.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    private string Forged(string forgery)
    {
        using var other = RSA.Create(2048);
        var parts = Token.Split('.');
        var claims = Base64UrlEncoder.Decode(parts[1]).Replace("vp-01", "vp-02", StringComparison.Ordinal);
        return forgery switch
        {
            "nonsense" => "abc.def.ghi",
            "altered" => $"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}",
            "unsigned" => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            "another key" => host.Issuer.Token(TestCell.Office, t => t.SigningCredentials =
                new SigningCredentials(new RsaSecurityKey(other.ExportParameters(true)) { KeyId = "test" }, SecurityAlgorithms.RsaSha256)),
            "another audience" => host.Issuer.Token(TestCell.Office, t => t.Audience = "chibo-portal"),
            "another realm" => host.Issuer.Token(TestCell.Office, t => t.Issuer = host.Issuer.Issuer + "-other"),
            "expired" => host.Issuer.Token(TestCell.Office, t => (t.IssuedAt, t.NotBefore, t.Expires) =
                (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1))),
            _ => throw new ArgumentOutOfRangeException(nameof(forgery)),
        };
    }
}
