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
    public async Task The_office_reads_what_was_called_and_how_often()
    {
        Assert.SkipUnless(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "ChiBo.Compat.Orleans.dll")),
            "The figures of the real package have another form.");
        var office = host.As(TestCell.Office);
        (await office.Get("/dashboard/")).Dispose(); // from here on calls are counted
        var cell = await TestCell.Make(host, members: 3);

        using var answer = await office.Get("/dashboard/DashboardCounters");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = await answer.Content.ReadAsStringAsync();
        var cells = JsonNode.Parse(text)!["grains"]!.AsArray().Single(g => (string?)g!["type"] == "cell")!;
        ((int)cells["activations"]!).ShouldBeGreaterThanOrEqualTo(1);
        var admitted = cells["methods"]!.AsArray().Single(m => (string?)m!["method"] == "ICellGrain.AdmitMember")!["calls"]!;
        ((long)admitted["calls"]!).ShouldBeGreaterThanOrEqualTo(3);
        ((double)admitted["meanMilliseconds"]!).ShouldBeGreaterThan(0);

        using var page = await office.Get("/dashboard/");
        var shown = await page.Content.ReadAsStringAsync();
        shown.ShouldContain("ICellGrain.AdmitMember");
        foreach (var name in new[] { cell.Organisation, cell.Organisation.Split('/')[1], cell.MemberIds[0], "Nguyễn" })
        {
            text.ShouldNotContain(name);
            shown.ShouldNotContain(name);
        }
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
}
