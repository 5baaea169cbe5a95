using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel;
using ChiBo.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Orleans.Runtime.Hosting;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A gateway on a free port with a silo in the same process; what it stores can be told to fail.</summary>
public sealed class GatewayHost : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication _app = null!;

    public TestIssuer Issuer { get; private set; } = null!;

    public StoredRecords Store { get; } = new();

    public LoggedProblems Problems { get; } = new();

    public Uri Url => new(_app.Urls.Single());

    public IServiceProvider Services => _app.Services;

    /// <summary>What hosts decide; for the schema test the schema is open.</summary>
    public bool OpenSchema { get; init; }

    public async ValueTask InitializeAsync()
    {
        Issuer = await TestIssuer.Start();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Problems).SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(Settings());
        builder.Services.AddSingleton<TimeProvider, StatedTime>();
        builder.Services.AddSingleton<IMessageBus, SilentBus>();
        builder.UseOrleans(silo => ConfigureSilo(silo.UseLocalhostClustering()));
        builder.AddChiBoGateway();
        _app = builder.Build();
        _app.Use(StatedTime.Take);
        _app.MapChiBoGateway();
        await _app.StartAsync();
    }

    public Client As(Account account) => new(Url, Issuer.Token(account));

    public Client With(string? token) => new(Url, token);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Issuer.DisposeAsync();
        _folder.Dispose();
    }

    private void ConfigureSilo(ISiloBuilder silo)
    {
        silo.UseInMemoryReminderService();
        silo.Services.AddGrainStorage("chibo", (_, _) => Store);
        silo.AddChiBoGrains();
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["Keycloak:realm"] = "chibo",
        ["Keycloak:auth-server-url"] = Issuer.Url,
        ["Keycloak:ssl-required"] = "none",
        ["Keycloak:resource"] = "chibo-gateway",
        ["Keycloak:verify-token-audience"] = "true",
        ["Gateway:OpenSchema"] = OpenSchema ? "true" : "false",
        ["Files:Folder"] = _folder.Path,
    };

    private sealed class SilentBus : IMessageBus
    {
        public Task Publish(object message, Guid id, CancellationToken cancellation) => Task.CompletedTask;
    }
}
