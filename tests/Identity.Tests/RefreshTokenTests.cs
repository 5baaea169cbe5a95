using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChiBo.Identity.Tests;

public sealed class RefreshTokenTests : IdentityFixture
{
    [Fact]
    public async Task A_refresh_keeps_session_and_person()
    {
        var first = await Token(Password());
        Clock.Advance(TimeSpan.FromMinutes(10));
        var second = await Token(Refresh(first));

        AccessToken(second).Subject.ShouldBe(AccessToken(first).Subject);
        AccessToken(second).GetPayloadValue<string>("sid").ShouldBe(AccessToken(first).GetPayloadValue<string>("sid"));
        (AccessToken(second).ValidTo - AccessToken(first).ValidTo).ShouldBe(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task A_refresh_token_used_twice_ends_the_session()
    {
        var first = await Token(Password());
        var second = await Token(Refresh(first));

        await ShouldRefuse(400, "invalid_grant", Refresh(first));
        await ShouldRefuse(400, "invalid_grant", Refresh(second));
    }

    [Fact]
    public async Task It_expires_when_idle()
    {
        var tokens = await Token(Password());
        Clock.Advance(TimeSpan.FromSeconds(1801));
        await ShouldRefuse(400, "invalid_grant", Refresh(tokens));
    }

    [Fact]
    public async Task A_session_ends_at_last_however_busy()
    {
        var tokens = await Token(Password());
        for (var spent = TimeSpan.Zero; spent < TimeSpan.FromSeconds(36000 - 1000); spent += TimeSpan.FromSeconds(1000))
        {
            Clock.Advance(TimeSpan.FromSeconds(1000));
            tokens = await Token(Refresh(tokens));
        }

        Clock.Advance(TimeSpan.FromSeconds(1001));
        await ShouldRefuse(400, "invalid_grant", Refresh(tokens));
    }

    [Fact]
    public async Task Another_client_cannot_use_it() =>
        await ShouldRefuse(400, "invalid_grant", Refresh(await Token(Password()), "chibo-portal"));

    [Fact]
    public async Task An_access_token_is_no_refresh_token() => await ShouldRefuse(400, "invalid_grant",
        Refresh(new JsonObject { ["refresh_token"] = (string)(await Token(Password()))["access_token"]! }));

    [Theory]
    [InlineData("khong-phai-token", "invalid_grant")]
    [InlineData("", "invalid_request")]
    public Task Nonsense_is_refused(string token, string error) =>
        ShouldRefuse(400, error, Refresh(new JsonObject { ["refresh_token"] = token }));

    private static JsonWebToken AccessToken(JsonObject answer) => new((string)answer["access_token"]!);
}
