using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChiBo.Identity.Tests;

public sealed class AuthorizationCodeTests : IdentityFixture
{
    private SignInPage Page => field ??= new SignInPage(Identity);

    [Fact]
    public async Task The_page_asks_in_Vietnamese_and_carries_the_request()
    {
        using var answer = await Page.Open();
        var html = await answer.Content.ReadAsStringAsync();

        html.ShouldContain("lang=\"vi\"");
        html.ShouldContain("name=\"code_challenge\"");
        System.Net.WebUtility.HtmlDecode(html).ShouldContain("Mật khẩu");
        html.ShouldNotContain("role=\"alert\"");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_parameter_cannot_write_into_the_page()
    {
        Page.Asked["state"] = "\"><script>alert(1)</script>";
        (await (await Page.Open()).Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Signing_in_brings_a_code_and_the_code_tokens()
    {
        using var answer = await Page.Submit("dv-00001", SampleRealm.Password);
        var query = QueryHelpers.ParseQuery(answer.Headers.Location!.Query);
        answer.Headers.Location!.ToString().ShouldStartWith(SampleRealm.PortalReturn + "?");
        (query["state"].ToString(), query["iss"].ToString()).ShouldBe(("trạng thái", Identity.Issuer));

        var tokens = await Token(SignInPage.Redeem(query["code"].ToString()));
        var id = new JsonWebToken((string)tokens["id_token"]!);
        id.Audiences.ShouldBe(["chibo-portal"]);
        id.GetPayloadValue<string>("nonce").ShouldBe("n-1");
        id.GetPayloadValue<string>("typ").ShouldBe("ID");
        new JsonWebToken((string)tokens["access_token"]!).GetPayloadValue<string>("tenant")
            .ShouldBe("khoi-mau/so-tai-chinh/cb-01");
    }

    [Theory]
    [InlineData("fragment", "#")]
    [InlineData("query", "?")]
    public async Task The_answer_comes_in_the_mode_that_was_asked(string mode, string mark)
    {
        Page.Asked["response_mode"] = mode;
        using var answer = await Page.Submit("dv-00001", SampleRealm.Password);
        answer.Headers.Location!.ToString().ShouldStartWith(SampleRealm.PortalReturn + mark);
    }

    [Fact]
    public async Task A_form_post_brings_the_code_in_a_form()
    {
        Page.Asked["response_mode"] = "form_post";
        using var answer = await Page.Submit("dv-00001", SampleRealm.Password);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain($"action=\"{SampleRealm.PortalReturn}\"");
        html.ShouldContain("name=\"code\"");
    }

    [Fact]
    public async Task A_wrong_password_shows_the_page_again()
    {
        using var answer = await Page.Submit("dv-00001", "sai");
        ((int)answer.StatusCode).ShouldBe(200);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("role=\"alert\"");
    }

    [Fact]
    public async Task A_wrong_verifier_gets_nothing_and_spends_the_code()
    {
        var code = await Page.Code();
        await ShouldRefuse(400, "invalid_grant", SignInPage.Redeem(code, verifier: SignInPage.Verifier + "x"));
        await ShouldRefuse(400, "invalid_grant", SignInPage.Redeem(code));
    }

    [Fact]
    public async Task A_missing_verifier_gets_nothing() =>
        await ShouldRefuse(400, "invalid_grant", SignInPage.Redeem(await Page.Code(), verifier: ""));

    [Fact]
    public async Task A_code_used_twice_ends_what_the_first_use_got()
    {
        var code = await Page.Code();
        var tokens = await Token(SignInPage.Redeem(code));

        await ShouldRefuse(400, "invalid_grant", SignInPage.Redeem(code));
        await ShouldRefuse(400, "invalid_grant", Refresh(tokens, "chibo-portal"));
    }

    [Fact]
    public async Task A_code_lives_as_long_as_the_realm_says()
    {
        var (early, late) = (await Page.Code(), await Page.Code());
        Clock.Advance(TimeSpan.FromSeconds(60));
        await Token(SignInPage.Redeem(early));
        Clock.Advance(TimeSpan.FromSeconds(1));
        await ShouldRefuse(400, "invalid_grant", SignInPage.Redeem(late));
    }

    [Fact]
    public async Task Another_client_or_address_cannot_redeem()
    {
        await ShouldRefuse(400, "invalid_grant", SignInPage.Redeem(await Page.Code(), client: "chibo-cli"));
        await ShouldRefuse(400, "invalid_grant", SignInPage.Redeem(await Page.Code(), to: "http://127.0.0.1:5090/"));
        await ShouldRefuse(400, "invalid_grant", SignInPage.Redeem("khong-co"));
    }

    [Theory]
    [InlineData("code_challenge", null, "invalid_request")]
    [InlineData("code_challenge", "ngan", "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("code_challenge_method", null, "invalid_request")]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("scope", "openid quyen-la", "invalid_scope")]
    [InlineData("prompt", "none", "login_required")]
    public async Task A_faulty_request_is_told_to_the_client(string parameter, string? value, string error)
    {
        Page.Asked[parameter] = value;
        foreach (var answer in new[] { await Page.Open(), await Page.Submit("dv-00001", SampleRealm.Password) })
        {
            using (answer)
            {
                var query = QueryHelpers.ParseQuery(answer.Headers.Location!.Query);
                (query["error"].ToString(), query.ContainsKey("code")).ShouldBe((error, false));
            }
        }
    }

    [Theory]
    [InlineData("redirect_uri", "http://ke-gian.example/")]
    [InlineData("redirect_uri", "http://127.0.0.1:5090.ke-gian.example/signin-oidc")]
    [InlineData("redirect_uri", "http://127.0.0.1:5090@ke-gian.example/")]
    [InlineData("redirect_uri", "http://127.0.0.1:5090/../x")]
    [InlineData("redirect_uri", "javascript:alert(1)")]
    [InlineData("redirect_uri", null)]
    [InlineData("client_id", "khong-co")]
    public async Task Nobody_is_sent_to_an_address_that_is_not_registered(string parameter, string? value)
    {
        Page.Asked[parameter] = value;
        foreach (var answer in new[] { await Page.Open(), await Page.Submit("dv-00001", SampleRealm.Password) })
        {
            using (answer)
            {
                ((int)answer.StatusCode, answer.Headers.Location).ShouldBe((400, null));
            }
        }
    }

    [Fact]
    public async Task A_client_without_the_flow_is_told_so()
    {
        Page.Asked["client_id"] = "chibo-cli";
        using var answer = await Page.Open();
        QueryHelpers.ParseQuery(answer.Headers.Location!.Query)["error"].ToString().ShouldBe("unauthorized_client");
    }

    private protected override void Change(JsonObject realm, JsonObject users)
    {
        var cli = realm["clients"]!.AsArray().Single(c => (string)c!["clientId"]! == "chibo-cli")!;
        cli["redirectUris"] = new JsonArray(SampleRealm.PortalReturn);
    }
}
