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
using Orleans.Runtime;
using GenericHost = Microsoft.Extensions.Hosting.Host;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>
/// Two silos and the service that writes the read model, each a process, and a client as the gateway's; where a test asks for them
/// also gateways as processes, with the development sign-in.
/// </summary>
internal sealed class Deployment : IAsyncDisposable
{
    /// <summary>On a machine with two busy cores.</summary>
    private const int StartSeconds = 150;

    private readonly List<Worker> _silos = [];
    private readonly Dictionary<Worker, string> _siloPorts = [];
    private readonly List<Worker> _gateways = [];
    private readonly TemporaryFolder _folder = new();
    private readonly string _connection;
    private Worker? _projections;
    private IHost? _client;

    private Deployment(PrivateServer server, PrivateServer broker, OwnDatabase database)
    {
        (Server, Broker, Database) = (server, broker, database);
        // what is away is noticed within seconds rather than half a minute
        _connection = new NpgsqlConnectionStringBuilder(database.ConnectionString) { CommandTimeout = 3, Timeout = 5, MaxPoolSize = 15 }.ToString();
    }

    public PrivateServer Server { get; }

    public PrivateServer Broker { get; }

    public OwnDatabase Database { get; }

    /// <summary>The sign-in; null without gateways.</summary>
    public RunningIdentity? Identity { get; private set; }

    public IClusterClient Grains => _client!.Services.GetRequiredService<IClusterClient>();

    /// <summary>Skips the test where there is no server.</summary>
    /// <param name="gateways">How many.</param>
    public static async Task<Deployment> Start(int gateways = 0)
    {
        Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
        Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
        var (startingServer, startingBroker) = (PrivateServer.Postgres(), PrivateServer.RabbitMq());
        var (server, broker) = (await startingServer, await startingBroker);
        var database = await OwnDatabase.CreateAt(server.Address);
        // the tests' server flushes nothing; what a deployment acknowledged must outlive a server that is killed
        await database.Run($"alter database {database.Name} set synchronous_commit = on");
        var made = new Deployment(server, broker, database);
        try
        {
            await made.StartAll(gateways);
            return made;
        }
        catch
        {
            await made.DisposeAsync();
            throw;
        }
    }

    private async Task StartAll(int gateways)
    {
        using (var migrations = RunningProgram.Start("Migrations", [("ConnectionStrings__ChiBo", _connection)]))
            (await migrations.End()).ShouldBe(0, migrations.Output);
        // few at a time: on a busy machine whoever starts waits for a processor longer than for a server
        await Task.WhenAll(StartSilo(), StartSilo());
        _projections = await StartUntilReady(() => Worker.Start("Projections", _connection, Broker.Address));
        if (gateways > 0)
        {
            var realm = TestRealm.WriteTo(_folder);
            Identity = await RunningIdentity.Start(realm, _folder.File("key.pem"), TestRealm.Settings);
            await Task.WhenAll(Enumerable.Range(0, gateways).Select(_ => StartGateway()));
        }

        await Connect();
    }

    /// <summary>Another silo of the cluster, once it is ready.</summary>
    public async Task<Worker> StartSilo(int seconds = StartSeconds)
    {
        var port = "";
        var silo = await StartUntilReady(
            () => Worker.Start(
                "Silo", _connection, Broker.Address, ("Silo__Address", "127.0.0.1"), ("Silo__SiloPort", port = FreePort()),
                ("Silo__GatewayPort", FreePort())),
            seconds);
        lock (_silos)
        {
            _silos.Add(silo);
            _siloPorts.Add(silo, port);
        }

        return silo;
    }

    /// <summary>Another gateway, once it is ready.</summary>
    public async Task<Worker> StartGateway()
    {
        var gateway = await StartUntilReady(() => Worker.Start(
            "Gateway", _connection, Broker.Address,
            ("Keycloak__realm", "chibo"), ("Keycloak__auth-server-url", $"{Identity!.Client.BaseAddress}"),
            ("Keycloak__resource", "chibo-gateway"), ("Keycloak__ssl-required", "none"),
            ("Files__Folder", Path.Combine(_folder.Path, "files")), ("Calendar__Key", "a key that both gateways have, and nobody else")));
        lock (_gateways) _gateways.Add(gateway);
        return gateway;
    }

    /// <summary>SIGTERM to a silo, as Kubernetes asks it to leave: it ends by itself, with 0.</summary>
    public async Task Drain(Worker silo)
    {
        Forget(silo);
        (await silo.Program.Stop()).ShouldBe(0, silo.Program.Output);
    }

    /// <summary>SIGKILL to a silo.</summary>
    public async Task Kill(Worker silo)
    {
        Forget(silo);
        await silo.Program.Kill();
    }

    /// <summary>SIGKILL to a gateway.</summary>
    public async Task KillGateway(Worker gateway)
    {
        lock (_gateways) _gateways.Remove(gateway);
        await gateway.Program.Kill();
        gateway.Dispose();
    }

    /// <summary>The silo that has a grain.</summary>
    public async Task<Worker> HolderOf(IAddressable grain)
    {
        var address = await Grains.GetGrain<IManagementGrain>(0).GetActivationAddress(grain);
        lock (_silos) return _siloPorts.Single(p => p.Value == $"{address.ShouldNotBeNull().Endpoint.Port}").Key;
    }

    /// <summary>The gateways that people are sent to.</summary>
    public Worker[] Gateways
    {
        get { lock (_gateways) return [.. _gateways]; }
    }

    /// <summary>The silos that run and were not asked to stop, oldest first.</summary>
    public Worker[] Serving
    {
        get { lock (_silos) return [.. _silos.Where(_siloPorts.ContainsKey)]; }
    }

    /// <summary>The silos that were started, oldest first; the first two by <see cref="Start"/>.</summary>
    public Worker[] Silos
    {
        get { lock (_silos) return [.. _silos]; }
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is not null)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await Task.WhenAny(_client.StopAsync(limit.Token));
            _client.Dispose();
        }

        foreach (var worker in (Worker?[])[.. Gateways, .. Silos, _projections]) worker?.Dispose();
        if (Identity is not null) await Identity.DisposeAsync();
        _folder.Dispose();
        Broker.Dispose();
        Server.Dispose();
    }

    /// <summary>The silo does not serve any more.</summary>
    public void Forget(Worker silo)
    {
        lock (_silos) _siloPorts.Remove(silo);
    }

    /// <summary>As Kubernetes does: a process that ends is started again, until one is ready.</summary>
    private static async Task<Worker> StartUntilReady(Func<Worker> start, int seconds = StartSeconds)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            var worker = start();
            try
            {
                await worker.UntilReady(true, seconds);
                return worker;
            }
            catch (TimeoutException)
            {
                var hasEnded = worker.Program.HasEnded;
                worker.Dispose();
                if (!hasEnded || watch.Elapsed > TimeSpan.FromSeconds(seconds)) throw;
            }
        }
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
