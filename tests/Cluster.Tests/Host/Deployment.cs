using System.Net;
using System.Net.Sockets;
using ChiBo.Hosting.Configuration.Groups;
using ChiBo.Processes.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Configuration;
using Orleans.Hosting;
using GenericHost = Microsoft.Extensions.Hosting.Host;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>Two silos and the service that writes the read model, each a process, and a client as the gateway's.</summary>
internal sealed class Deployment : IAsyncDisposable
{
    private readonly List<Worker> _workers = [];
    private readonly string _connection;
    private IHost? _client;

    private Deployment(PrivateServer server, PrivateServer broker, OwnDatabase database)
    {
        (Server, Broker, Database) = (server, broker, database);
        // what is away is noticed within seconds rather than half a minute
        _connection = new NpgsqlConnectionStringBuilder(database.ConnectionString) { CommandTimeout = 3, Timeout = 3, MaxPoolSize = 15 }.ToString();
    }

    public PrivateServer Server { get; }

    public PrivateServer Broker { get; }

    public OwnDatabase Database { get; }

    public IClusterClient Grains => _client!.Services.GetRequiredService<IClusterClient>();

    /// <summary>Skips the test where there is no server.</summary>
    public static async Task<Deployment> Start()
    {
        Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
        Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
        var (server, broker) = (await PrivateServer.Postgres(), await PrivateServer.RabbitMq());
        var database = await OwnDatabase.CreateAt(server.Address);
        // the tests' server flushes nothing; what a deployment acknowledged must outlive a server that is killed
        await database.Run($"alter database {database.Name} set synchronous_commit = on");
        var made = new Deployment(server, broker, database);
        using (var migrations = RunningProgram.Start("Migrations", [("ConnectionStrings__ChiBo", made._connection)]))
            (await migrations.End()).ShouldBe(0, migrations.Output);
        made._workers.Add(Worker.Start("Projections", made._connection, broker.Address));
        await Task.WhenAll(made.StartSilo(), made.StartSilo(), made._workers[0].UntilReady(true));
        await made.Connect();
        return made;
    }

    /// <summary>Another silo of the cluster, once it is ready.</summary>
    public async Task<Worker> StartSilo(int seconds = 60)
    {
        var silo = Worker.Start(
            "Silo", _connection, Broker.Address, ("Silo__Address", "127.0.0.1"), ("Silo__SiloPort", FreePort()), ("Silo__GatewayPort", FreePort()));
        lock (_workers) _workers.Add(silo);
        await silo.UntilReady(true, seconds);
        return silo;
    }

    /// <summary>As Kubernetes does: a silo that ends is started again, until one is ready.</summary>
    public async Task StartSiloAgainAndAgain(int seconds)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await StartSilo(seconds);
                return;
            }
            catch (TimeoutException) when (watch.Elapsed < TimeSpan.FromSeconds(seconds))
            {
                // it ended by itself: the next one
            }
        }
    }

    /// <summary>The silos that were started, oldest first; the first two by <see cref="Start"/>.</summary>
    public Worker[] Silos => [.. _workers.Skip(1)];

    public async ValueTask DisposeAsync()
    {
        if (_client is not null)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await Task.WhenAny(_client.StopAsync(limit.Token));
            _client.Dispose();
        }

        foreach (var worker in _workers) worker.Dispose();
        Broker.Dispose();
        Server.Dispose();
    }

    /// <summary>As src/Gateway does.</summary>
    private async Task Connect()
    {
        var builder = GenericHost.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (ClusterSettings.ServiceId, new ClusterSettings().Id))
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = ("Npgsql", _connection))
            .AddActivityPropagation());
        _client = builder.Build();
        await _client.StartAsync();
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
