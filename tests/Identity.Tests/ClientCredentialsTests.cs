using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChiBo.Identity.Tests;

public sealed class ClientCredentialsTests : IdentityFixture
{
    [Fact]
    public async Task The_report_client_gets_its_role_and_no_refresh_token()
    {
        var answer = await Token(Credentials("chibo-reports", SampleRealm.ReportsSecret));
        var token = new JsonWebToken((string)answer["access_token"]!);

        token.GetPayloadValue<JsonElement>("realm_access").GetProperty("roles").Deserialize<string[]>()
            .ShouldBe(["report-client"]);
        token.Audiences.ShouldBe(["chibo-gateway"]);
        token.GetPayloadValue<string>("preferred_username").ShouldBe("service-account-chibo-reports");
        answer.ContainsKey("refresh_token").ShouldBeFalse();
    }

    [Fact]
    public async Task The_secret_may_come_by_basic_authentication()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Identity.TokenEndpoint)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]),
            Headers =
            {
                Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(
                    Encoding.UTF8.GetBytes($"chibo-reports:{SampleRealm.ReportsSecret}"))),
            },
        };
        using var answer = await Identity.Client.SendAsync(request);
        ((string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("sai")]
    [InlineData("")]
    [InlineData("${CHIBO_REPORTS_SECRET}")]
    public Task A_wrong_secret_is_an_invalid_client(string secret) =>
        ShouldRefuse(401, "invalid_client", Credentials("chibo-reports", secret));

    [Fact]
    public Task A_public_client_has_no_account_of_its_own() =>
        ShouldRefuse(400, "unauthorized_client", Credentials("chibo-portal", ""));

    private static (string, string)[] Credentials(string client, string secret) =>
        [("grant_type", "client_credentials"), ("client_id", client), ("client_secret", secret)];
}
