using ChiBo.Contracts.Messages;
using ChiBo.Grains.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Orleans.Runtime.Hosting;
using Orleans.Storage;

namespace ChiBo.Grains;

/// <summary>What a silo needs for ChiBo's grains; the store and the bus are the host's to give.</summary>
public static class GrainServices
{
    /// <summary>The name under which grains ask for their storage.</summary>
    public const string Storage = "chibo";

    /// <param name="silo">Its <see cref="TimeProvider"/> stays Orleans' own.</param>
    /// <param name="clock">Gives the clock that dates decisions.</param>
    /// <param name="snapshotsPerSecond">How many snapshots the silo publishes in a second at most.</param>
    public static ISiloBuilder AddChiBoGrains(
        this ISiloBuilder silo, Func<IServiceProvider, TimeProvider> clock, int snapshotsPerSecond = SnapshotPace.UsualPerSecond)
    {
        silo.Services.AddSingleton(new SnapshotPace(TimeProvider.System, snapshotsPerSecond));
        silo.Services.TryAddSingleton(new MessageNames(typeof(MessagesAssembly).Assembly));
        silo.Services.AddSingleton(
            services => ActivatorUtilities.CreateInstance<AggregateServices>(services, clock(services)));
        return silo.AddIncomingGrainCallFilter<TenantFilter>().AddIncomingGrainCallFilter<OrderContentFilter>();
    }

    /// <summary>Keeps the grains' records in this store.</summary>
    public static ISiloBuilder StoreChiBoGrains(this ISiloBuilder silo, Func<IServiceProvider, IGrainStorage> store)
    {
        silo.Services.AddGrainStorage(
            Storage, (services, _) => new GuardedReads(store(services), services.GetRequiredService<ILogger<GuardedReads>>()));
        return silo;
    }
}
