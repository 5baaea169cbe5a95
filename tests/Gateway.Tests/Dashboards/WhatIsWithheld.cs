using System.Net;
using ChiBo.Gateway.Dashboard;
using ChiBo.Gateway.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ChiBo.Gateway.Tests.Dashboards;

/// <summary>A package may offer the states of grains, their reminders and the log: the gateway lets none of them through.</summary>
public sealed class WhatIsWithheld : IAsyncLifetime
{
    private WebApplication _app = null!;
    private Client _anybody = null!;

    /// <summary>A dashboard that answers everything, behind the gateway's door.</summary>
    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Dashboard:Bloc", "khoi-mau")]);
        _app = builder.Build();
        _app.UseDashboardDoor();
        _app.Map("/{**anything}", () => Results.Text("shown"));
        await _app.StartAsync();
        _anybody = new Client(new Uri(_app.Urls.Single()), null);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/dashboard/GrainState?grainId=cell/a&grainType=cell")]
    [InlineData("/dashboard/grainstate")]
    [InlineData("/Dashboard/GrainState")]
    [InlineData("/dashboard//GrainState")]
    [InlineData("/dashboard/%47rainState")]
    [InlineData("/dashboard/GrainState/x.js")]
    [InlineData("/dashboard/Reminders")]
    [InlineData("/dashboard/Reminders/1")]
    [InlineData("/dashboard/Trace")]
    [InlineData("/dashboard/SomethingNewer")]
    public async Task What_names_people_or_is_not_known_is_not_found(string path)
    {
        using var answer = await _anybody.Get(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/dashboard/")]
    [InlineData("/dashboard/index.min.js")]
    [InlineData("/dashboard/assets/page.css")]
    [InlineData("/dashboard/DashboardCounters")]
    [InlineData("/dashboard/HistoricalStats/S127.0.0.1:11111:1")]
    [InlineData("/dashboard/GrainStats/ChiBo.Grains.Cells.CellGrain")]
    [InlineData("/dashboard/TopGrainMethods")]
    [InlineData("/dashboard/fonts/letters.woff2")]
    [InlineData("/dashboard/LifecycleStages")]
    [InlineData("/other/GrainState")]
    public async Task Figures_and_what_a_page_is_made_of_are_shown(string path)
    {
        using var answer = await _anybody.Get(path);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("shown");
    }
}
