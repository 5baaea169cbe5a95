using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.Demo;
using ChiBo.Hosting.Clocks;
using ChiBo.Silo.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Standalone.Tests.Clock;

/// <summary>Silos and gateways take the time from a request only where they are told that they belong to a demo.</summary>
public sealed class ClockOfACluster
{
    private static readonly DateTimeOffset Stated = new(2026, 11, 4, 1, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_silo_keeps_the_time_of_its_host() => OfSilo(null).ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));

    [Fact]
    public void Control_a_silo_of_a_demo_takes_what_the_request_states() => OfSilo("true").ShouldBe(Stated);

    [Fact]
    public async Task A_gateway_keeps_the_time_of_its_host() =>
        (await OfGateway("false")).ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));

    [Fact]
    public async Task Control_a_gateway_of_a_demo_takes_what_the_request_states() => (await OfGateway("true")).ShouldBe(Stated);

    private static DateTimeOffset OfSilo(string? setting)
    {
        var builder = Builder(setting);
        builder.UseOrleans(silo => silo.UseCluster(builder.Configuration));
        using var app = (IDisposable)builder.Build();
        DemoTime.State(Stated);
        return ((WebApplication)app).Services.GetRequiredService<DecisionClock>().GetUtcNow();
    }

    private static async Task<DateTimeOffset> OfGateway(string setting)
    {
        var builder = Builder(setting);
        builder.AddStatedTime().Services.AddDecisionClock(); // as the gateway's own setting up does after it
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseStatedTime();
        app.MapGet("/graphql", (DecisionClock clock) => clock.GetUtcNow().ToString("O"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add(DemoTimeHeader.Name, Stated.ToString("O"));
        return DateTimeOffset.Parse(
            await http.GetStringAsync(new Uri($"{app.Urls.Single()}/graphql"), TestContext.Current.CancellationToken), null);
    }

    private static WebApplicationBuilder Builder(string? setting)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:ChiBo"] = "Host=127.0.0.1;Port=1;Database=chibo;Username=chibo", ["Demo:StatedTime"] = setting,
        });
        return builder;
    }
}
