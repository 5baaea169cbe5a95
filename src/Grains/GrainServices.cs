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

    public static ISiloBuilder AddChiBoGrains(this ISiloBuilder silo, int snapshotsPerSecond = SnapshotPace.UsualPerSecond)
    {
        silo.Services.TryAddSingleton(TimeProvider.System);
        silo.Services.AddSingleton(services => new SnapshotPace(services.GetRequiredService<TimeProvider>(), snapshotsPerSecond));
        silo.Services.TryAddSingleton(new MessageNames(typeof(MessagesAssembly).Assembly));
        silo.Services.TryAddSingleton<AggregateServices>();
        return silo.AddIncomingGrainCallFilter<TenantFilter>();
    }

    /// <summary>Keeps the grains' records in this store.</summary>
    public static ISiloBuilder StoreChiBoGrains(this ISiloBuilder silo, Func<IServiceProvider, IGrainStorage> store)
    {
        silo.Services.AddGrainStorage(
            Storage, (services, _) => new GuardedReads(store(services), services.GetRequiredService<ILogger<GuardedReads>>()));
        return silo;
    }
}
