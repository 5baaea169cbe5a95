using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Orleans.TestingHost;

/// <summary>Starts the silo of a test cluster.</summary>
internal static class TestSilo
{
    public static async Task<InProcessSiloHandle> Start(
        InProcessTestCluster cluster, string name, ObserverDirectory observers)
    {
        var options = new InProcessTestSiloSpecificOptions { SiloName = name };
        var builder = cluster.NewHost(name);
        builder.Services.AddSingleton(observers);
        builder.UseOrleans(silo =>
        {
            silo.Services.AddSingleton(new ClusteringRequest(null));
            silo.Configure<SiloOptions>(own => own.SiloName = name);
        });
        foreach (var configure in cluster.Options.SiloHostConfigurationDelegates)
        {
            configure(options, builder);
        }

        var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch
        {
            host.Dispose();
            throw;
        }

        return new InProcessSiloHandle
        {
            Name = name,
            Options = options,
            SiloHost = host,
            SiloAddress = host.Services.GetRequiredService<SiloRuntime>().Address,
        };
    }
}
