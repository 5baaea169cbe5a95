using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace ChiBo.Benchmarks.Sizing;

/// <summary>A silo of this process over records that were there before it.</summary>
internal static class Silo
{
    public static async Task<InProcessTestCluster> Start(Records records)
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.UseInMemoryReminderService();
            silo.StoreChiBoGrains(_ => records);
            silo.Services.AddSingleton<IMessageBus>(new NobodyListens());
            silo.Services.AddLogging(log => log.ClearProviders());
            silo.AddChiBoGrains(_ => TimeProvider.System);
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return cluster;
    }

    private sealed class NobodyListens : IMessageBus
    {
        public Task Publish(object message, Guid id, CancellationToken cancellation) => Task.CompletedTask;
    }
}
