using System.Collections.Concurrent;
using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Hosting.Migrations;
using ChiBo.Inspection;
using ChiBo.Projections;
using ChiBo.Projections.Kernel;
using ChiBo.Rating;
using ChiBo.Silo.Bus;
using ChiBo.Silo.Configuration;
using ChiBo.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Hosting;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A gateway on a free port with a silo in the same process; what it stores can be told to fail.</summary>
public sealed class GatewayHost : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase _database = null!;
    private WebApplication _app = null!;
    private readonly ConcurrentDictionary<string, IGrainBase> _awake = [];
    private int _reads;

    public TestIssuer Issuer { get; private set; } = null!;

    public StoredRecords Store { get; } = new();

    public LoggedProblems Problems { get; } = new();

    /// <summary>Which grain methods were called, in order.</summary>
    public ConcurrentQueue<string> GrainCalls { get; } = [];

    /// <summary>How often the read model was asked.</summary>
    public int Reads => Volatile.Read(ref _reads);

    public Uri Url => new(_app.Urls.Single());

    public IServiceProvider Services => _app.Services;

    /// <summary>What hosts decide; for the schema test the schema is open.</summary>
    public bool OpenSchema { get; init; }

    /// <summary>Whose office may look at the dashboard; null for no dashboard.</summary>
    public string? DashboardBloc { get; init; } = TestCell.Bloc;

    /// <summary>How many requests may wait for their answers at once.</summary>
    public int MostRequests { get; init; } = 5000;

    /// <summary>How many sockets and streams one account may hold.</summary>
    public int MostSocketsPerAccount { get; init; } = 1000;

    /// <summary>How many sockets may wait for somebody to sign in.</summary>
    public int MostSocketsBeforeSignIn { get; init; } = 1000;

    public async ValueTask InitializeAsync()
    {
        Issuer = await TestIssuer.Start();
        _database = await SqliteDatabase.Open(new SqliteSettings(_folder.File("read.db")),
            NullLogger<SqliteDatabase>.Instance);
        await _database.Migrate(ReadModel.Schema);
        await _database.MigrateRating();
        await _database.MigrateInspection();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Problems).SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(Settings());
        builder.Services.AddSingleton(new DecisionClock(new StatedTime()));
        builder.Services.AddSingleton<IDatabase>(_database);
        builder.Services.AddChiBoReadModel();
        builder.Services.AddSingleton(new ReadModel(
            new CountedDatabase(_database, () => Interlocked.Increment(ref _reads)), new DecisionClock(new StatedTime())));
        builder.Services.AddChiBoBus(builder.Configuration, bus =>
        {
            bus.AddProjections();
            bus.AddRatingConsumers();
            bus.AddInspectionConsumers();
            bus.AddGatewayConsumers();
        });
        builder.Services.AddRating();
        builder.Services.AddInspection();
        builder.Services.AddSingleton<IMessageBus, MassTransitMessageBus>();
        builder.UseOrleans(silo => ConfigureSilo(silo.UseLocalhostClustering().UseDashboard(builder.Configuration)));
        builder.AddChiBoGateway();
        _app = builder.Build();
        _app.Use(StatedTime.Take);
        _app.MapChiBoGateway();
        await _app.StartAsync();
    }

    /// <summary>Sends an aggregate's activation away, and waits until it has gone.</summary>
    public Task Deactivate(string key)
    {
        var context = _awake[key].GrainContext;
        context.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "told to go"));
        return context.Deactivated;
    }

    public Client As(Account account) => new(Url, Issuer.Token(account));

    public Client With(string? token) => new(Url, token);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
        await Issuer.DisposeAsync();
        _folder.Dispose();
    }

    private void ConfigureSilo(ISiloBuilder silo)
    {
        silo.UseInMemoryReminderService();
        silo.StoreChiBoGrains(_ => Store);
        silo.AddChiBoGrains(services => services.GetRequiredService<DecisionClock>());
        silo.AddIncomingGrainCallFilter(context =>
        {
            if (context.Grain is IGrainBase grain) _awake[context.TargetId.Key.ToString()!] = grain;
            GrainCalls.Enqueue(
                $"{context.InterfaceMethod.DeclaringType!.Name}.{context.InterfaceMethod.Name} {context.TargetId.Key}");
            return context.Invoke();
        });
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["Keycloak:realm"] = "chibo",
        ["Keycloak:auth-server-url"] = Issuer.Url,
        ["Keycloak:ssl-required"] = "none",
        ["Keycloak:resource"] = "chibo-gateway",
        ["Keycloak:verify-token-audience"] = "true",
        ["Gateway:OpenSchema"] = OpenSchema ? "true" : "false",
        ["Gateway:MostRequests"] = $"{MostRequests}",
        ["Gateway:MostSocketsPerAccount"] = $"{MostSocketsPerAccount}",
        ["Gateway:MostSocketsBeforeSignIn"] = $"{MostSocketsBeforeSignIn}",
        ["Files:Folder"] = _folder.Path,
        ["Dashboard:Bloc"] = DashboardBloc,
        ["Calendar:KeyFile"] = _folder.File("calendar-key.txt"),
    };
}
