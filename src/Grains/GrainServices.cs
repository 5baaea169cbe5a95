using ChiBo.Contracts.Messages;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Meetings.Ballots;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Orleans.Runtime.Hosting;
using Orleans.Serialization;
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
        silo.Services.AddSingleton<OtherSilos>();
        silo.Services.AddSerializer(serializer => serializer.AddJsonSerializer(IsCarried, StateJson.Options));
        silo.Services.AddSingleton(
            services => ActivatorUtilities.CreateInstance<AggregateServices>(services, clock(services)));
        return silo.AddIncomingGrainCallFilter<TenantFilter>().AddIncomingGrainCallFilter<OrderContentFilter>();
    }

    /// <summary>
    /// Keeps the whereabouts of grains in a directory whose parts are handed over when a silo goes, and asked for anew when it
    /// dies. With Orleans' usual one every other silo drops those of its own activations whose whereabouts the silo knew that
    /// goes: half of them where there are two, with the votes that they hold and with everybody who watches them.
    /// </summary>
    public static ISiloBuilder AddSteadyDirectory(this ISiloBuilder silo) =>
#pragma warning disable ORLEANSEXP003 // it is there since 9.0; tests/Cluster.Tests drains and kills silos that have it
        silo.AddDistributedGrainDirectory();
#pragma warning restore ORLEANSEXP003

    /// <summary>What an activation takes along to another silo, as the JSON in which states are stored.</summary>
    private static bool IsCarried(Type type) =>
        type == typeof(AggregateRecord) || type == typeof(Urn) || type == typeof(VoteReceipts.Kept);

    /// <summary>Keeps the grains' records in this store.</summary>
    public static ISiloBuilder StoreChiBoGrains(this ISiloBuilder silo, Func<IServiceProvider, IGrainStorage> store)
    {
        silo.Services.AddGrainStorage(
            Storage, (services, _) => new GuardedReads(store(services), services.GetRequiredService<ILogger<GuardedReads>>()));
        return silo;
    }
}
