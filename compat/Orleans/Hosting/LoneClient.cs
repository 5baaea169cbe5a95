using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Orleans.Hosting;

/// <summary>A client without a silo in its process: the host stops at start and says why.</summary>
internal sealed class LoneClient : IHostedService
{
    public static void Add(IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, LoneClient>());
        services.TryAddSingleton<IClusterClient>(static _ => throw OneSilo.NoClustering("UseOrleansClient"));
        services.TryAddSingleton<IGrainFactory>(static provider => provider.GetRequiredService<IClusterClient>());
    }

    public Task StartAsync(CancellationToken cancellationToken) =>
        Task.FromException(OneSilo.NoClustering("UseOrleansClient"));

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
