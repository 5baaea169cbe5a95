using System.Net;
using ChiBo.Compat.Tests.Orleans.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Dashboard;
using Orleans.Hosting;
using Orleans.Runtime;

namespace ChiBo.Compat.Tests.Orleans.Dashboard;

public sealed class DashboardTests
{
    private const string Key = "so-tai-chinh/dv-0042";

    [Fact]
    public async Task Calls_failures_and_activations_are_counted_by_type_and_method_once_somebody_looks()
    {
        await using var silo = await WatchedSilo.Start();
        await silo.Dial("a").Turn(1);
        (await silo.Figures())["calls"]!["calls"]!.GetValue<long>().ShouldBe(0, "nobody had looked");

        for (var i = 0; i < 5; i++) await silo.Dial("a").Turn(1);
        await silo.Dial("b").Turn(1);
        await Should.ThrowAsync<InvalidOperationException>(silo.Dial("b").Break());

        var dials = (await silo.Dials())!;
        ((int)dials["activations"]!).ShouldBe(2);
        ((long)dials["calls"]!["calls"]!).ShouldBe(7);
        ((long)dials["calls"]!["failures"]!).ShouldBe(1);
        dials["methods"]!.AsArray().Select(method => (
                (string)method!["method"]!, (long)method["calls"]!["calls"]!, (long)method["calls"]!["failures"]!))
            .ShouldBe([("IDialGrain.Turn", 6, 0), ("IDialGrain.Break", 1, 1)]);
    }

    [Fact]
    public async Task A_call_counts_when_it_ends_and_its_time_is_the_time_it_took()
    {
        await using var silo = await WatchedSilo.Start();
        await silo.Figures();
        var asked = TimeProvider.System.GetTimestamp();
        var held = silo.Dial("held").Hold("dashboard/held");
        await Soon.Within(Signals.Wait("dashboard/held/begun"));
        var begun = TimeProvider.System.GetTimestamp();
        ((long)(await silo.Dials())!["calls"]!["calls"]!).ShouldBe(0);
        var least = TimeProvider.System.GetElapsedTime(begun);
        Signals.Open("dashboard/held");
        await held;
        var most = TimeProvider.System.GetElapsedTime(asked);
        ((double)(await silo.Dials())!["calls"]!["meanMilliseconds"]!)
            .ShouldBeInRange(least.TotalMilliseconds, most.TotalMilliseconds);
    }

    [Fact]
    public async Task An_activation_that_leaves_is_counted_no_more()
    {
        await using var silo = await WatchedSilo.Start();
        await silo.Dial("stays").Turn(1);
        await silo.Dial("leaves").Turn(1);
        ((int)(await silo.Dials())!["activations"]!).ShouldBe(2);
        await silo.Dial("leaves").Leave();
        var since = TimeProvider.System.GetTimestamp();
        while ((int)(await silo.Dials())!["activations"]! > 1)
            TimeProvider.System.GetElapsedTime(since).ShouldBeLessThan(TimeSpan.FromSeconds(20));
        ((int)(await silo.Dials())!["activations"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Readings_tell_the_calls_of_each_second_and_only_the_last_are_kept()
    {
        await using var silo = await WatchedSilo.Start(options => options.HistoryLength = 3);
        await silo.Figures();
        for (var second = 1; second <= 6; second++)
        {
            for (var call = 0; call < second; call++) await silo.Dial("a").Turn(1);
            silo.Time.Advance(TimeSpan.FromSeconds(1));
        }

        var history = (await silo.Figures())["history"]!.AsArray();
        history.Select(point => (double)point!["callsPerSecond"]!).ShouldBe([4, 5, 6]);
        history.Select(point => (double)point!["secondsAgo"]!).ShouldBe([2, 1, 0]);
    }

    [Fact]
    public async Task Counting_ends_a_minute_after_the_last_look_and_begins_anew_with_the_next()
    {
        await using var silo = await WatchedSilo.Start();
        await silo.Figures();
        await silo.Dial("a").Turn(1);
        silo.Time.Advance(TimeSpan.FromSeconds(59));
        ((long)(await silo.Figures())["calls"]!["calls"]!).ShouldBe(1, "the minute begins at each look");
        silo.Time.Advance(TimeSpan.FromSeconds(61));
        var anew = await silo.Figures();
        ((long)anew["calls"]!["calls"]!).ShouldBe(0);
        ((double)anew["countingSeconds"]!).ShouldBe(0);
    }

    [Fact]
    public async Task Who_asks_for_it_has_calls_counted_always()
    {
        await using var silo = await WatchedSilo.Start(
            silo: own => own.Configure<GrainProfilerOptions>(options => options.TraceAlways = true));
        await silo.Dial("a").Turn(1);
        silo.Time.Advance(TimeSpan.FromMinutes(5));
        ((long)(await silo.Figures())["calls"]!["calls"]!).ShouldBe(1);
    }

    [Fact]
    public async Task The_page_shows_the_figures_and_neither_it_nor_the_json_names_a_key()
    {
        await using var silo = await WatchedSilo.Start();
        await silo.Figures();
        await silo.Dial(Key).Turn(1);
        foreach (var path in new[] { "", "/", "/DashboardCounters", "/GrainStats/dial", "/GrainTypes" })
        {
            using var answer = await silo.Get(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            var text = await answer.Content.ReadAsStringAsync();
            text.ShouldContain("dial");
            text.ShouldNotContain("dv-0042");
            text.ShouldNotContain("{{");
        }

        using var page = await silo.Get("/");
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await page.Content.ReadAsStringAsync()).ShouldContain("IDialGrain.Turn");
    }

    [Theory]
    [InlineData("/GrainState?grainId=dial/a&grainType=dial")]
    [InlineData("/Reminders")]
    [InlineData("/Trace")]
    [InlineData("/GrainStats/nobody")]
    public async Task There_is_no_more_to_ask_for(string path)
    {
        await using var silo = await WatchedSilo.Start();
        using var answer = await silo.Get(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(999, 100)]
    [InlineData(1000, 0)]
    public async Task Options_that_make_no_sense_are_refused_at_the_start(int interval, int length) =>
        (await Should.ThrowAsync<OrleansConfigurationException>(WatchedSilo.Start(
            options => (options.CounterUpdateIntervalMs, options.HistoryLength) = (interval, length))))
            .Message.ShouldContain("DashboardOptions");

    [Fact]
    public void A_dashboard_that_nobody_added_is_not_mapped()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo => silo.UseLocalhostClustering());
        var app = builder.Build();
        Should.Throw<InvalidOperationException>(() => app.MapOrleansDashboard("/dashboard")).Message.ShouldContain("AddDashboard");
    }

    [Fact]
    public async Task A_client_maps_it_and_then_says_like_any_client_that_compat_has_no_cluster()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(client => client.AddDashboard());
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapOrleansDashboard("/dashboard").ShouldNotBeNull();
        (await Should.ThrowAsync<OrleansConfigurationException>(() => app.StartAsync())).Message.ShouldContain("UseOrleansClient");
    }
}
