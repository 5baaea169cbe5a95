using System.Net;
using HotChocolate.AspNetCore;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

public sealed class ToolPageTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task A_browser_gets_a_page_that_needs_nothing_from_elsewhere()
    {
        var options = new GraphQLServerOptions();
        options.Tool.Title = "Thử <ChiBo>";
        await using var host = await GraphQLHost.StartAsync(options: options, environment: "Staging");
        using var response = await host.Get("/graphql", Browser);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("<title>Thử &lt;ChiBo&gt;</title>");
        page.ShouldContain("Mã truy cập");
        page.ShouldContain("Biến (JSON)");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("http:");
        page.ShouldNotContain("https:");
        page.ShouldNotContain("{{");
    }

    [Theory]
    [InlineData("Development", HttpStatusCode.OK)]
    [InlineData("Staging", HttpStatusCode.NotFound)]
    public async Task Unless_asked_for_it_is_served_in_development_alone(string environment, HttpStatusCode expected)
    {
        await using var host = await GraphQLHost.StartAsync(environment: environment);
        using var response = await host.Get("/graphql", Browser);
        response.StatusCode.ShouldBe(expected);
    }
}
