using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Compat.Tests.Orleans.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Dashboard;
using Orleans.Hosting;

namespace ChiBo.Compat.Tests.Orleans.Dashboard;

/// <summary>A silo with a dashboard, whose clock the test moves.</summary>
internal sealed class WatchedSilo : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http;

    private WatchedSilo(WebApplication app, ManualTime time)
    {
        (this.app, Time) = (app, time);
        http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public ManualTime Time { get; }

    public static async Task<WatchedSilo> Start(Action<DashboardOptions>? configure = null, Action<ISiloBuilder>? silo = null)
    {
        var time = new ManualTime();
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.UseOrleans(own =>
        {
            own.UseLocalhostClustering().AddDashboard(configure);
            silo?.Invoke(own);
        });
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapOrleansDashboard("/dashboard");
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new WatchedSilo(app, time);
    }

    public IDialGrain Dial(string key) => app.Services.GetRequiredService<IGrainFactory>().GetGrain<IDialGrain>(key);

    public Task<HttpResponseMessage> Get(string path) => http.GetAsync(new Uri("/dashboard" + path, UriKind.Relative));

    public async Task<JsonObject> Json(string path) => (await http.GetFromJsonAsync<JsonObject>(new Uri("/dashboard" + path, UriKind.Relative)))!;

    /// <summary>What the page shows; to ask is to look.</summary>
    public Figures Look() => app.Services.GetRequiredService<SiloFigures>().Read();

    /// <summary>What it shows of the dials.</summary>
    public GrainFigures Dials() => Look().Grains.Single(grain => grain.Type == "dial");

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
