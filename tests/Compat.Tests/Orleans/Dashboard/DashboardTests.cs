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
        silo.Look().Calls.Calls.ShouldBe(0, "nobody had looked");

        for (var i = 0; i < 5; i++) await silo.Dial("a").Turn(1);
        await silo.Dial("b").Turn(1);
        await Should.ThrowAsync<InvalidOperationException>(silo.Dial("b").Break());

        var dials = silo.Dials();
        (dials.Activations, dials.Calls.Calls, dials.Calls.Failures).ShouldBe((2, 7, 1));
        dials.Methods.Select(method => (method.Interface, method.Method, method.Calls.Calls, method.Calls.Failures))
            .ShouldBe([("IDialGrain", "Turn", 6, 0), ("IDialGrain", "Break", 1, 1)]);
    }

    [Fact]
    public async Task Programs_read_them_in_the_form_of_the_real_dashboard()
    {
        await using var silo = await WatchedSilo.Start();
        silo.Look();
        await silo.Dial("a").Turn(1);
        await silo.Dial("a").Turn(1);
        await Should.ThrowAsync<InvalidOperationException>(silo.Dial("a").Break());

        var counters = await silo.Json("/DashboardCounters");
        ((int)counters["totalActivationCount"]!).ShouldBe(1);
        var dials = counters["simpleGrainStats"]!.AsArray().Single()!;
        ((string)dials["grainType"]!).ShouldBe(typeof(DialGrain).FullName);
        ((int)dials["activationCount"]!).ShouldBe(1);
        ((long)dials["totalCalls"]!).ShouldBe(3);
        ((long)dials["totalExceptions"]!).ShouldBe(1);
        ((double)dials["totalAwaitTime"]!).ShouldBeGreaterThan(0);

        var methods = await silo.Json("/TopGrainMethods");
        methods["calls"]!.AsArray().Select(m => ((string)m!["method"]!, (long)m["count"]!)).ShouldBe([("Turn", 2), ("Break", 1)]);
        methods["errors"]!.AsArray().Select(m => ((string)m!["method"]!, (long)m["exceptionCount"]!)).ShouldBe([("Break", 1)]);
        methods["latency"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_call_counts_when_it_ends_and_its_time_is_the_time_it_took()
    {
        await using var silo = await WatchedSilo.Start();
        silo.Look();
        var asked = TimeProvider.System.GetTimestamp();
        var held = silo.Dial("held").Hold("dashboard/held");
        await Soon.Within(Signals.Wait("dashboard/held/begun"));
        var begun = TimeProvider.System.GetTimestamp();
        silo.Dials().Calls.Calls.ShouldBe(0);
        var least = TimeProvider.System.GetElapsedTime(begun);
        Signals.Open("dashboard/held");
        await held;
        var most = TimeProvider.System.GetElapsedTime(asked);
        silo.Dials().Calls.MeanMilliseconds.ShouldBeInRange(least.TotalMilliseconds, most.TotalMilliseconds + 0.001);
    }

    [Fact]
    public async Task An_activation_that_leaves_is_counted_no_more()
    {
        await using var silo = await WatchedSilo.Start();
        await silo.Dial("stays").Turn(1);
        await silo.Dial("leaves").Turn(1);
        silo.Dials().Activations.ShouldBe(2);
        await silo.Dial("leaves").Leave();
        await Soon.Until(() => silo.Dials().Activations == 1);
    }

    [Fact]
    public async Task Readings_tell_the_calls_of_each_second_and_only_the_last_are_kept()
    {
        await using var silo = await WatchedSilo.Start(options => options.HistoryLength = 3);
        silo.Look();
        for (var second = 1; second <= 6; second++)
        {
            for (var call = 0; call < second; call++) await silo.Dial("a").Turn(1);
            silo.Time.Advance(TimeSpan.FromSeconds(1));
        }

        var history = silo.Look().History;
        history.Select(point => point.CallsPerSecond).ShouldBe([4, 5, 6]);
        history.Select(point => point.SecondsAgo).ShouldBe([2, 1, 0]);
    }

    [Fact]
    public async Task Counting_ends_a_minute_after_the_last_look_and_begins_anew_with_the_next()
    {
        await using var silo = await WatchedSilo.Start();
        silo.Look();
        await silo.Dial("a").Turn(1);
        silo.Time.Advance(TimeSpan.FromSeconds(59));
        silo.Look().Calls.Calls.ShouldBe(1, "the minute begins at each look");
        silo.Time.Advance(TimeSpan.FromSeconds(61));
        var anew = silo.Look();
        (anew.Calls.Calls, anew.CountingSeconds).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Who_asks_for_it_has_calls_counted_always()
    {
        await using var silo = await WatchedSilo.Start(
            silo: own => own.Configure<GrainProfilerOptions>(options => options.TraceAlways = true));
        await silo.Dial("a").Turn(1);
        silo.Time.Advance(TimeSpan.FromMinutes(5));
        silo.Look().Calls.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task The_page_shows_the_figures_and_neither_it_nor_the_json_names_a_key()
    {
        await using var silo = await WatchedSilo.Start();
        silo.Look();
        await silo.Dial(Key).Turn(1);
        foreach (var path in new[] { "", "/", "/DashboardCounters", "/TopGrainMethods", "/GrainTypes" })
        {
            using var answer = await silo.Get(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            var text = await answer.Content.ReadAsStringAsync();
            text.ShouldContain("Dial");
            text.ShouldNotContain("dv-0042");
            text.ShouldNotContain("{{");
        }

        using var page = await silo.Get("");
        page.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/dashboard/");
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await page.Content.ReadAsStringAsync()).ShouldContain("IDialGrain.Turn");
    }

    [Theory]
    [InlineData("/GrainState?grainId=dial/a&grainType=dial")]
    [InlineData("/Reminders")]
    [InlineData("/Trace")]
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
