using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace ChiBo.Compat.Tests.Orleans.Support;

/// <summary>Starts silos for tests.</summary>
internal static class Clusters
{
    public static async Task<InProcessTestCluster> Start(
        Action<ISiloBuilder>? configure = null, TimeProvider? time = null, Action<IClientBuilder>? client = null)
    {
        var builder = new InProcessTestClusterBuilder();
        builder.ConfigureSilo((_, silo) =>
        {
            silo.UseSystemTextJsonGrainStorageSerializer();
            silo.AddMemoryGrainStorage("memory");
            if (time is not null)
            {
                silo.Services.AddSingleton(time);
            }

            configure?.Invoke(silo);
        });
        if (client is not null)
        {
            builder.ConfigureClient(client);
        }

        var cluster = builder.Build();
        await cluster.DeployAsync();
        return cluster;
    }
}
