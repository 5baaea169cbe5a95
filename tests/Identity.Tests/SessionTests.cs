using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Testing;
using Microsoft.AspNetCore.WebUtilities;

namespace ChiBo.Identity.Tests;

public sealed class SessionTests : IdentityFixture
{
    [Fact]
    public async Task The_holder_of_a_token_is_told_who_they_are()
    {
        var tokens = await Token([.. Password(), ("scope", "openid")]);
        var (status, body) = await UserInfo((string)tokens["access_token"]!);
        status.ShouldBe(200);
        ((string?)body["name"], (string?)body["member_id"]).ShouldBe(("Nguyễn Thị Hoa", "dv-00001"));
        ((string?)body["sub"]).ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_openid_the_scope_is_insufficient() =>
        (await UserInfo((string)(await Token(Password()))["access_token"]!)).Status.ShouldBe(403);

    [Fact]
    public async Task An_expired_a_false_and_a_refresh_token_are_refused()
    {
        var tokens = await Token([.. Password(), ("scope", "openid")]);
        (await UserInfo((string)tokens["refresh_token"]!)).Status.ShouldBe(401);
        (await UserInfo((string)tokens["access_token"]! + "x")).Status.ShouldBe(401);
        (await UserInfo("")).Status.ShouldBe(401);
        Clock.Advance(TimeSpan.FromSeconds(301));
        (await UserInfo((string)tokens["access_token"]!)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Logging_out_ends_the_session()
    {
        var tokens = await Token([.. Password(), ("scope", "openid")]);
        using var answer = await Logout(
            ("client_id", "chibo-cli"), ("refresh_token", (string)tokens["refresh_token"]!));

        ((int)answer.StatusCode).ShouldBe(204);
        await ShouldRefuse(400, "invalid_grant", Refresh(tokens));
        (await UserInfo((string)tokens["access_token"]!)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Only_its_client_can_log_a_session_out()
    {
        var tokens = await Token(Password());
        using var other = await Logout(
            ("client_id", "chibo-portal"), ("refresh_token", (string)tokens["refresh_token"]!));
        using var nobody = await Logout(("refresh_token", (string)tokens["refresh_token"]!));

        ((int)other.StatusCode, (int)nobody.StatusCode).ShouldBe((400, 401));
        await Token(Refresh(tokens));
    }

    [Fact]
    public async Task A_browser_leaves_to_a_registered_address_only()
    {
        var page = new SignInPage(Identity);
        var tokens = await Token(SignInPage.Redeem(await page.Code()));
        using var away = await Leave("http://ke-gian.example/", (string)tokens["id_token"]!);
        ((int)away.StatusCode, away.Headers.Location).ShouldBe((400, null));
        tokens = await Token(Refresh(tokens, "chibo-portal"));

        Clock.Advance(TimeSpan.FromMinutes(20)); // the id token has expired; it still says who leaves
        using var home = await Leave("http://127.0.0.1:5090/", (string)tokens["id_token"]!);
        home.Headers.Location!.ToString().ShouldBe("http://127.0.0.1:5090/?state=s");
        await ShouldRefuse(400, "invalid_grant", Refresh(tokens, "chibo-portal"));
    }

    private Task<HttpResponseMessage> Leave(string to, string hint) => Identity.Client.GetAsync(
        QueryHelpers.AddQueryString(Identity.Issuer + "/protocol/openid-connect/logout", new Dictionary<string, string?>
        {
            ["post_logout_redirect_uri"] = to, ["id_token_hint"] = hint, ["state"] = "s",
        }));

    private Task<HttpResponseMessage> Logout(params (string, string)[] form) =>
        Identity.Client.PostAsync(Identity.Issuer + "/protocol/openid-connect/logout", RunningIdentity.Form(form));

    private async Task<(int Status, JsonObject Body)> UserInfo(string token)
    {
        var address = Identity.Issuer + "/protocol/openid-connect/userinfo";
        using var request = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        using var answer = await Identity.Client.SendAsync(request);
        return ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonObject>())!);
    }
}
