using System.Collections.Immutable;
using ChiBo.Launcher.Demo;
using ChiBo.Launcher.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;

namespace ChiBo.Launcher.Proxy;

/// <summary>
/// The one address of the cluster: what goes to the realm reaches the development sign-in, all else one of the gateways that
/// serve. HTTP, server-sent events and WebSocket.
/// </summary>
internal sealed class FrontProxy : IAsyncDisposable
{
    /// <summary>A subscription says nothing for as long as nothing happens.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromHours(1);

    private readonly WebApplication _app;
    private readonly Part _identity;

    private FrontProxy(WebApplication app, Part identity) => (_app, _identity) = (app, identity);

    /// <param name="port">On 127.0.0.1.</param>
    /// <param name="identity">The development sign-in.</param>
    /// <param name="state">What <c>/cluster</c> and <c>/health/ready</c> say.</param>
    /// <param name="days">Hears of the times that requests state.</param>
    /// <param name="cancellation">Of the start.</param>
    public static async Task<FrontProxy> Start(
        int port, Part identity, Func<ClusterStatus> state, DemoDays days, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders().AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, $"http://127.0.0.1:{port}");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null); // gateways have limits of their own
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        builder.Services.AddSingleton<IPassiveHealthCheckPolicy, FirstFailurePolicy>();
        builder.Services.AddReverseProxy().LoadFromMemory(Routes, Clusters(identity, []));
        var app = builder.Build();
        app.Use((context, next) =>
        {
            days.Observe(context.Request);
            return next(context);
        });
        app.MapGet("/cluster", () => Results.Json(state()));
        app.MapGet("/health/ready", () => Results.StatusCode(
            state().IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable));
        app.MapReverseProxy(proxy =>
        {
            proxy.UseMiddleware<AnotherGateway>();
            proxy.UseLoadBalancing();
            proxy.UsePassiveHealthChecks();
        });
        await app.StartAsync(cancellation);
        return new FrontProxy(app, identity);
    }

    /// <summary>Sends requests to these gateways from now on, and to no other.</summary>
    public void Serve(IEnumerable<Part> gateways) =>
        _app.Services.GetRequiredService<InMemoryConfigProvider>().Update(Routes, Clusters(_identity, gateways));

    public async ValueTask DisposeAsync()
    {
        // open subscriptions are cut rather than waited for
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync();
    }

    private static readonly ImmutableArray<RouteConfig> Routes =
    [
        new() { RouteId = "identity", ClusterId = "identity", Order = 1, Match = new() { Path = "/realms/{**rest}" } },
        new() { RouteId = "gateways", ClusterId = "gateways", Order = 2, Match = new() { Path = "/{**rest}" } },
    ];

    private static IReadOnlyList<ClusterConfig> Clusters(Part identity, IEnumerable<Part> gateways) =>
    [
        new()
        {
            ClusterId = "identity",
            Destinations = Destinations([identity]),
        },
        new()
        {
            ClusterId = "gateways",
            LoadBalancingPolicy = "PowerOfTwoChoices",
            Destinations = Destinations(gateways),
            HttpRequest = new ForwarderRequestConfig { ActivityTimeout = LongestSilence },
            HealthCheck = new HealthCheckConfig
            {
                // where none is healthy the one that answers anything says what is wrong
                AvailableDestinationsPolicy = "HealthyOrPanic",
                Active = new ActiveHealthCheckConfig
                {
                    Enabled = true, Path = "/health/ready", Policy = "ConsecutiveFailures",
                    Interval = TimeSpan.FromSeconds(2), Timeout = TimeSpan.FromSeconds(5),
                },
                Passive = new PassiveHealthCheckConfig
                {
                    Enabled = true, Policy = FirstFailurePolicy.PolicyName, ReactivationPeriod = TimeSpan.FromSeconds(5),
                },
            },
        },
    ];

    private static Dictionary<string, DestinationConfig> Destinations(IEnumerable<Part> parts) =>
        parts.ToDictionary(p => p.Name, p => new DestinationConfig { Address = p.Address.ToString() });

    /// <summary>The launcher hears of signals and stops the proxy when its turn has come.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
