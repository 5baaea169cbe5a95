using System.Net;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Configuration.Groups;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Silo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Storage;

namespace ChiBo.Silo.Configuration;

/// <summary>A silo among others, all on one PostgreSQL database.</summary>
public static class ClusteredSilo
{
    private const string Postgres = "Npgsql";

    /// <summary>Grains do not ask for this store by its name: they are given it with its faults turned into ours.</summary>
    private const string Rows = "postgres";

    /// <summary>
    /// A silo that joins asks every silo of the table whether it is there, for so long at most: after a power cut none of them
    /// is, and nobody is left to declare them dead.
    /// </summary>
    private static readonly TimeSpan LongestJoin = TimeSpan.FromMinutes(1);

    public static ISiloBuilder UseCluster(this ISiloBuilder silo, IConfiguration configuration)
    {
        var settings = configuration.GetSection(SiloSettings.Section).Get<SiloSettings>() ?? new SiloSettings();
        var cluster = configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() ?? new ClusterSettings();
        var database = PostgresAddress.Of(configuration.GetConnectionString("ChiBo")!);
        if (DemoSettings.IsTimeStated(configuration)) silo.Services.AddSingleton(new DecisionClock(new DemoTimeProvider()));
        silo.Services.AddDecisionClock().AddSteadyTime();
        return silo
            .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (ClusterSettings.ServiceId, cluster.Id))
            .Configure<GrainCollectionOptions>(o => o.CollectionAge = settings.CollectionAge)
            .Configure<ClusterMembershipOptions>(o => o.MaxJoinAttemptTime = LongestJoin)
            .UsePlace(configuration, cluster, settings)
            .AddActivityPropagation()
            .UseDashboard(configuration)
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Postgres, database))
            .UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Postgres, database))
            .UsePostgresStorage(database)
            .AddChiBoGrains(services => services.GetRequiredService<DecisionClock>(), settings.SnapshotsPerSecond);
    }

    /// <summary>Keeps grains' records in PostgreSQL, as every silo of a cluster does.</summary>
    public static ISiloBuilder UsePostgresStorage(this ISiloBuilder silo, string connectionString)
    {
        var (database, serializer) = (PostgresAddress.Of(connectionString), new RecordSerializer());
        silo.Services.AddSingleton(_ => new PostgresWriter(NpgsqlDataSource.Create(database), ClusterSettings.ServiceId));
        return silo
            .AddAdoNetGrainStorage(
                Rows,
                o =>
                {
                    (o.Invariant, o.ConnectionString) = (Postgres, database);
                    o.GrainStorageSerializer = serializer;
                })
            .StoreChiBoGrains(services => new PostgresGrainStorage(
                services.GetRequiredKeyedService<IGrainStorage>(Rows), services.GetRequiredService<PostgresWriter>(), serializer,
                ClusterSettings.ServiceId));
    }

    private static ISiloBuilder UsePlace(
        this ISiloBuilder silo, IConfiguration configuration, ClusterSettings cluster, SiloSettings settings)
    {
        var pod = PodSettings.Of(configuration);
        silo.ListenAt(settings, settings.Address ?? pod?.Ip);
        return pod is null ? silo : silo.UsePod(pod, cluster.Id);
    }

    /// <summary>
    /// On every interface, but known under the one address that others reach; on a loopback address only there, where nobody of
    /// another machine does.
    /// </summary>
    private static ISiloBuilder ListenAt(this ISiloBuilder silo, SiloSettings settings, string? known)
    {
        if (known is not { Length: > 0 } text) return silo.ConfigureEndpoints(settings.SiloPort, settings.GatewayPort);
        var address = IPAddress.Parse(text);
        return silo.ConfigureEndpoints(
            address, settings.SiloPort, settings.GatewayPort, listenOnAnyHostAddress: !IPAddress.IsLoopback(address));
    }
}
