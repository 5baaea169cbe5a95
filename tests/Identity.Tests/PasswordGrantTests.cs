using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChiBo.Identity.Tests;

public sealed class PasswordGrantTests : IdentityFixture
{
    [Fact]
    public async Task A_member_signs_in_and_the_token_says_who_they_are()
    {
        var answer = await Token(Password());
        var token = new JsonWebToken((string)answer["access_token"]!);
        var claims = (JsonObject)JsonNode.Parse(
            Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(token.EncodedPayload))!;

        ((string?)claims["iss"]).ShouldBe(Identity.Issuer);
        ((string?)claims["aud"]).ShouldBe("chibo-gateway");
        ((string?)claims["azp"]).ShouldBe("chibo-cli");
        ((string?)claims["typ"]).ShouldBe("Bearer");
        ((string?)claims["preferred_username"]).ShouldBe("dv-00001");
        ((string?)claims["name"]).ShouldBe("Nguyễn Thị Hoa");
        ((string?)claims["tenant"]).ShouldBe("khoi-mau/so-tai-chinh/cb-01");
        ((string?)claims["member_id"]).ShouldBe("dv-00001");
        ((string?)claims["sub"]).ShouldNotBeNullOrEmpty();
        ((string?)claims["jti"]).ShouldNotBeNullOrEmpty();
        ((long)claims["exp"]! - (long)claims["iat"]!).ShouldBe(300);
        Texts(claims["realm_access"]!["roles"]!).ShouldBe(["member", "secretary"]);
        Texts(claims["resource_access"]!["chibo-gateway"]!["roles"]!).ShouldBe(["graphql"]);
        Texts(claims["groups"]!).ShouldBe(
            ["/khoi-mau/so-tai-chinh/cb-01/member", "/khoi-mau/so-tai-chinh/cb-01/secretary"]);
        (token.Alg, token.Kid.Length).ShouldBe(("RS256", 43));
        ((string?)answer["token_type"]).ShouldBe("Bearer");
        ((int)answer["expires_in"]!).ShouldBe(300);
    }

    [Fact]
    public async Task Two_tokens_never_share_an_id() =>
        new JsonWebToken((string)(await Token(Password()))["access_token"]!).Id
            .ShouldNotBe(new JsonWebToken((string)(await Token(Password()))["access_token"]!).Id);

    [Fact]
    public async Task The_subject_of_a_member_stays_the_same() =>
        new JsonWebToken((string)(await Token(Password()))["access_token"]!).Subject
            .ShouldBe(new JsonWebToken((string)(await Token(Password("DV-00001")))["access_token"]!).Subject);

    [Theory]
    [InlineData("dv-00001", "sai-mat-khau")]
    [InlineData("dv-00001", "")]
    [InlineData("khong-co-ai", SampleRealm.Password)]
    [InlineData("dv-00002", SampleRealm.Password)] // disabled
    [InlineData("dv-00003", "")] // without a password
    [InlineData("service-account-chibo-reports", "")]
    public Task Wrong_unknown_disabled_and_without_password_look_the_same(string username, string password) =>
        ShouldRefuse(401, "invalid_grant", Password(username, password));

    [Fact]
    public Task The_portal_may_not_take_passwords() =>
        ShouldRefuse(400, "unauthorized_client", Password(client: "chibo-portal"));

    [Theory]
    [InlineData("")]
    [InlineData("khong-co")]
    [InlineData("chibo-gateway")] // bearer only
    public Task An_unknown_client_gets_nothing(string client) =>
        ShouldRefuse(401, "invalid_client", Password(client: client));

    [Fact]
    public Task A_missing_username_is_an_invalid_request() =>
        ShouldRefuse(400, "invalid_request", Password(username: ""));

    [Fact]
    public Task A_parameter_given_twice_is_an_invalid_request() =>
        ShouldRefuse(400, "invalid_request", [.. Password(), ("username", "dv-00003")]);

    [Fact]
    public Task A_scope_that_the_client_does_not_have_is_refused() =>
        ShouldRefuse(400, "invalid_scope", [.. Password(), ("scope", "openid quyen-la")]);

    [Theory]
    [InlineData("", "invalid_request")]
    [InlineData("urn:ietf:params:oauth:grant-type:device_code", "unsupported_grant_type")]
    public Task An_unknown_grant_is_refused(string grant, string error) =>
        ShouldRefuse(400, error, ("grant_type", grant), ("client_id", "chibo-cli"));

    [Fact]
    public async Task A_body_that_is_no_form_is_an_invalid_request()
    {
        using var answer = await Identity.Client.PostAsync(Identity.TokenEndpoint, new StringContent("{}"));
        ((int)answer.StatusCode).ShouldBe(400);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("invalid_request");
    }

    [Fact]
    public async Task Without_openid_there_is_no_id_token() =>
        ((await Token(Password()))["id_token"], (await Token([.. Password(), ("scope", "openid")]))["id_token"] is null)
            .ShouldBe((null, false));

    private static IEnumerable<string> Texts(JsonNode list) => ((JsonArray)list).Select(n => (string)n!);
}
