using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Demo;

namespace ChiBo.Standalone.Tests.Hosts;

/// <summary>The demo's own office looks at the demo's own silo, with a token of the demo's own realm.</summary>
public sealed class DashboardOfTheDemo
{
    [Fact]
    public async Task The_office_sees_the_grains_that_were_loaded_and_a_member_does_not()
    {
        using var folder = new TemporaryFolder();
        using var process = StandaloneProcess.Start(folder.Path);
        var address = (await process.Until("đang phục vụ")).Split(' ').Single(word => word.StartsWith("http", StringComparison.Ordinal));
        using var http = new HttpClient { BaseAddress = new Uri(address[..^"/graphql".Length]) };
        var demo = DemoBloc.Generate();
        var office = await Token(http, demo.Grants.First(g => g.Role == DemoRoles.BlocOffice).MemberId);
        var member = await Token(http, demo.Members.First(m => demo.Grants.All(g => g.MemberId != m.Id || g.Role == DemoRoles.Member)).Id);

        (await Get(http, null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await Get(http, member)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var since = TimeProvider.System.GetTimestamp();
        while (Cells(await Get(http, office)) != 218) // a silo may tell its figures a second late
            TimeProvider.System.GetElapsedTime(since).ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (await process.Stop()).ShouldBe(0);
    }

    private static int? Cells((HttpStatusCode Status, string Text) answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return (int?)JsonNode.Parse(answer.Text)!["simpleGrainStats"]!.AsArray()
            .SingleOrDefault(g => ((string)g!["grainType"]!).EndsWith(".CellGrain", StringComparison.Ordinal))?["activationCount"];
    }

    private static async Task<(HttpStatusCode Status, string Text)> Get(HttpClient http, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/dashboard/DashboardCounters");
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> Token(HttpClient http, string account)
    {
        using var answer = await http.PostAsync("/realms/chibo/protocol/openid-connect/token", new FormUrlEncodedContent(
        [
            new("grant_type", "password"), new("client_id", DemoRealm.CommandLineClient),
            new("username", account), new("password", DemoBloc.Password),
        ]), TestContext.Current.CancellationToken);
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!["access_token"]!;
    }
}
