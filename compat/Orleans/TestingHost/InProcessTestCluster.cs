using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Orleans.TestingHost;

/// <summary>A cluster in this process, for tests; on compat it has one silo.</summary>
public sealed class InProcessTestCluster : IDisposable, IAsyncDisposable
{
    private readonly List<InProcessSiloHandle> silos = [];
    private readonly ObserverDirectory observers = new();
    private TestClient? client;

    internal InProcessTestCluster(InProcessTestClusterOptions options) => Options = options;

    /// <summary>What the cluster is made of.</summary>
    public InProcessTestClusterOptions Options { get; }

    /// <summary>The silos.</summary>
    public ReadOnlyCollection<InProcessSiloHandle> Silos => silos.AsReadOnly();

    /// <summary>The client.</summary>
    public IClusterClient Client => client?.Client
        ?? throw new InvalidOperationException("The cluster has no client yet: call DeployAsync first.");

    /// <summary>Starts the silo and the client.</summary>
    public async Task DeployAsync()
    {
        if (Options.InitialSilosCount > 1)
        {
            throw OneSilo.NoClustering($"A test cluster of {Options.InitialSilosCount} silos");
        }

        silos.Add(await TestSilo.Start(this, "Primary", observers));
        if (Options.InitializeClientOnDeploy)
        {
            await InitializeClientAsync();
        }
    }

    /// <summary>Starts the client.</summary>
    public async Task InitializeClientAsync() => client = await TestClient.Start(this, observers);

    /// <summary>The silos that run.</summary>
    public IEnumerable<InProcessSiloHandle> GetActiveSilos() => silos.Where(silo => silo.IsActive);

    /// <summary>The services of a silo.</summary>
    public IServiceProvider GetSiloServiceProvider(SiloAddress? silo = null) =>
        (silo is null ? Current : silos.First(handle => handle.SiloAddress.Equals(silo))).ServiceProvider;

    /// <summary>The silo at an address.</summary>
    public InProcessSiloHandle? GetSiloForAddress(SiloAddress siloAddress) =>
        silos.FirstOrDefault(handle => handle.SiloAddress.Equals(siloAddress));

    /// <summary>Stops a silo after its grains have stepped down.</summary>
    public Task StopSiloAsync(InProcessSiloHandle instance) => instance.StopSiloAsync(true);

    /// <summary>Stops a silo and starts another with the same setup.</summary>
    public async Task<InProcessSiloHandle> RestartSiloAsync(InProcessSiloHandle instance)
    {
        await instance.DisposeAsync();
        silos.Remove(instance);
        var next = await TestSilo.Start(this, instance.Name, observers);
        silos.Add(next);
        return next;
    }

    /// <summary>Stops the silos.</summary>
    public Task StopSilosAsync() => Task.WhenAll(silos.ToArray().Select(silo => silo.StopSiloAsync(true)));

    /// <summary>Stops the client and the silos.</summary>
    public async Task StopAllSilosAsync()
    {
        await StopClusterClientAsync();
        await StopSilosAsync();
    }

    /// <summary>Stops the client.</summary>
    public async Task StopClusterClientAsync()
    {
        if (client is { } stopped)
        {
            client = null;
            await stopped.DisposeAsync();
        }
    }

    /// <summary>The activation of a grain, if there is one.</summary>
    public bool TryGetGrainContext(GrainId grainId, [NotNullWhen(true)] out IGrainContext? context)
    {
        var found = Current.Dispatcher.TryFind(grainId, out var activation);
        context = activation;
        return found;
    }

    /// <summary>Asks a grain to step down and waits until it has.</summary>
    public Task DeactivateAsync(IAddressable grain) => DeactivateAsync(grain.GetGrainId());

    /// <summary>Asks a grain to step down and waits until it has.</summary>
    public Task DeactivateAsync(GrainId grainId) => TryGetGrainContext(grainId, out var context)
        ? context.DeactivateAsync(new DeactivationReason(DeactivationReasonCode.RuntimeRequested, "The test asked."))
        : Task.CompletedTask;

    /// <summary>Waits until a grain has stepped down.</summary>
    public Task WaitForDeactivationAsync(IAddressable grain) => WaitForDeactivationAsync(grain.GetGrainId());

    /// <summary>Waits until a grain has stepped down.</summary>
    public Task WaitForDeactivationAsync(GrainId grainId) =>
        TryGetGrainContext(grainId, out var context) ? context.Deactivated : Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopClusterClientAsync();
        foreach (var silo in silos)
        {
            await silo.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    internal InProcessSiloHandle Current => silos.LastOrDefault(silo => silo.IsActive)
        ?? throw new SiloUnavailableException("The test cluster has no running silo.");

    internal HostApplicationBuilder NewHost(string name)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            ApplicationName = name,
            EnvironmentName = Environments.Development,
        });
        builder.Services.Configure<ClusterOptions>(cluster =>
        {
            cluster.ClusterId = Options.ClusterId;
            cluster.ServiceId = Options.ServiceId;
        });
        return builder;
    }
}
