using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;
using Orleans.Runtime.Calls;
using Orleans.Runtime.References;

namespace Orleans.TestingHost;

/// <summary>The client of a test cluster: a host of its own, whose calls go to whichever silo runs.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    private readonly IHost host;

    private TestClient(IHost host) => this.host = host;

    public IClusterClient Client => host.Services.GetRequiredService<IClusterClient>();

    public static async Task<TestClient> Start(InProcessTestCluster cluster, ObserverDirectory observers)
    {
        var builder = cluster.NewHost("Client");
        foreach (var configure in cluster.Options.ClientHostConfigurationDelegates)
        {
            configure(builder);
        }

        builder.Services.AddSingleton<ICallRoute>(new Route(cluster));
        builder.Services.AddSingleton<CallSender>();
        builder.Services.AddSingleton<GrainReferences>();
        builder.Services.AddSingleton(observers);
        builder.Services.AddSingleton(cluster.Current.ServiceProvider.GetRequiredService<GrainClasses>());
        builder.Services.AddSingleton<IClusterClient, GrainFactory>();
        builder.Services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<IClusterClient>());
        var host = builder.Build();
        await host.StartAsync();
        return new TestClient(host);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }

    private sealed class Route(InProcessTestCluster cluster) : ICallRoute
    {
        public void Watch(GrainRequest request) =>
            cluster.Current.ServiceProvider.GetRequiredService<CallTimeouts>().Watch(request);

        public void Send(GrainRequest request) => cluster.Current.Dispatcher.Dispatch(request);
    }
}
