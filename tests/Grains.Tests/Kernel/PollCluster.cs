using ChiBo.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel.Polls;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>A silo with a store and a bus that can be told to fail.</summary>
public sealed class PollCluster : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;

    private PollCluster(InProcessTestCluster cluster, StoredRecords store, RecordedBus bus, TurnsTaken turns) =>
        (_cluster, Store, Bus, Turns) = (cluster, store, bus, turns);

    public StoredRecords Store { get; }

    public RecordedBus Bus { get; }

    public TurnsTaken Turns { get; }

    public IGrainFactory Grains => _cluster.Client;

    public IKeptPollGrain Poll(string name = "b/o/c/poll") => Grains.GetGrain<IKeptPollGrain>(name);

    public IRolledBackPollGrain RolledBack(string name = "b/o/c/rolled-back") => Grains.GetGrain<IRolledBackPollGrain>(name);

    public IHastyPollGrain Hasty(string name = "b/o/c/hasty") => Grains.GetGrain<IHastyPollGrain>(name);

    /// <param name="snapshotsPerSecond">Of the silo, at most.</param>
    /// <param name="time">Orleans' own time; null for the host's.</param>
    public static async Task<PollCluster> Start(
        int snapshotsPerSecond = SnapshotPace.UsualPerSecond, TimeProvider? time = null)
    {
        var (store, bus, turns) = (new StoredRecords(), new RecordedBus(), new TurnsTaken());
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.UseInMemoryReminderService();
            silo.StoreChiBoGrains(_ => store);
            silo.Services.AddSingleton(time ?? TimeProvider.System);
            silo.Services.AddSingleton<IMessageBus>(bus);
            silo.Services.AddSingleton(new MessageNames(typeof(Polls.V1.PollChanged).Assembly));
            silo.Services.AddSingleton(new SnapshotPace(TimeProvider.System, snapshotsPerSecond));
            silo.Services.AddSingleton<OtherSilos>();
            silo.Services.AddSingleton<AggregateServices>();
            silo.Services.AddLogging(log => log.SetMinimumLevel(LogLevel.Critical));
            silo.AddIncomingGrainCallFilter(turns);
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new PollCluster(cluster, store, bus, turns);
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();
}
