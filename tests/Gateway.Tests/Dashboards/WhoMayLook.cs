using System.Net;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Dashboards;

/// <summary>The dashboard is for the office of the one bloc that the setting names.</summary>
[Collection(nameof(OneGateway))]
public sealed class WhoMayLook(GatewayHost host)
{
    private static readonly string[] Paths = ["/dashboard", "/dashboard/", "/dashboard/DashboardCounters", "/Dashboard/DashboardCounters"];

    [Fact]
    public async Task Nobody_looks_without_a_token()
    {
        foreach (var path in Paths)
        {
            using var answer = await host.With(null).Get(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
            (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty(path);
        }

        using var session = await host.OpenSession(null);
        session.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        session.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("khoi-mau/so-tai-chinh/cb-01/member")]
    [InlineData("khoi-mau/so-tai-chinh/cb-01/secretary")]
    [InlineData("khoi-mau/so-tai-chinh/organisation-committee")]
    [InlineData("khoi-mau/bloc-committee")]
    [InlineData("khoi-mau/report-client")]
    [InlineData("khoi-khac/bloc-office")]
    [InlineData("khoi-mau/so-tai-chinh/bloc-office")]
    public async Task Nor_does_anybody_with_another_role_or_place(string role)
    {
        var other = new Account("dv-x", role);
        foreach (var path in Paths)
        {
            using var answer = await host.As(other).Get(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }

        using var session = await host.OpenSession(host.Issuer.Token(other));
        session.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        session.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task The_office_reads_what_was_called_and_how_often_and_no_key()
    {
        const int Members = 20;
        var office = host.As(TestCell.Office);
        await Read(office, "DashboardCounters"); // from here on calls are counted
        var cell = await TestCell.Make(host, Members);

        var methods = await Until(office, "TopGrainMethods", d => d["calls"]!.AsArray().Any(IsAdmission));
        var admitted = methods["calls"]!.AsArray().Single(IsAdmission)!;
        ((long)admitted["count"]!).ShouldBeGreaterThanOrEqualTo(Members);
        ((double)admitted["elapsedTime"]!).ShouldBeGreaterThan(0);
        var counters = await Until(office, "DashboardCounters", d => d["simpleGrainStats"]!.AsArray().Any(IsCell));
        ((int)counters["simpleGrainStats"]!.AsArray().Single(IsCell)!["activationCount"]!).ShouldBeGreaterThanOrEqualTo(1);
        foreach (var name in new[] { cell.Organisation, cell.Organisation.Split('/')[1], cell.MemberIds[0], "Nguyễn" })
            (methods.ToString() + counters).ShouldNotContain(name);

        static bool IsCell(JsonNode? grain) => ((string)grain!["grainType"]!).EndsWith(".CellGrain", StringComparison.Ordinal);

        static bool IsAdmission(JsonNode? method) =>
            ((string)method!["grain"]!).EndsWith(".CellGrain", StringComparison.Ordinal) && (string?)method["method"] == "AdmitMember";
    }

    [Fact]
    public async Task Where_no_bloc_is_named_there_is_no_dashboard()
    {
        await using var plain = new GatewayHost { DashboardBloc = null };
        await plain.InitializeAsync();
        foreach (var path in Paths)
        {
            using var answer = await plain.As(TestCell.Office).Get(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        using var session = await plain.OpenSession(plain.Issuer.Token(TestCell.Office));
        session.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>A silo may tell its figures a second late.</summary>
    private static async Task<JsonNode> Until(Client office, string figures, Func<JsonNode, bool> holds)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var read = await Read(office, figures);
            if (holds(read)) return read;
            TimeProvider.System.GetElapsedTime(since).ShouldBeLessThan(TimeSpan.FromSeconds(20), read.ToString());
        }
    }

    private static async Task<JsonNode> Read(Client office, string figures)
    {
        using var answer = await office.Get($"/dashboard/{figures}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
