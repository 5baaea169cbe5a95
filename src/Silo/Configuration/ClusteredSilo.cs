using ChiBo.Hosting.Databases.Postgres;
using System.Net;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Configuration.Groups;
using Microsoft.Extensions.Configuration;
using Orleans.Configuration;
using Orleans.Hosting;

namespace ChiBo.Silo.Configuration;

/// <summary>A silo among others, all on one PostgreSQL database.</summary>
public static class ClusteredSilo
{
    private const string Postgres = "Npgsql";

    /// <summary>
    /// A silo that joins asks every silo of the table whether it is there, for so long at most: after a power cut none of them
    /// is, and nobody is left to declare them dead.
    /// </summary>
    private static readonly TimeSpan LongestJoin = TimeSpan.FromMinutes(1);

    public static ISiloBuilder UseCluster(this ISiloBuilder silo, IConfiguration configuration)
    {
        var settings = configuration.GetSection(SiloSettings.Section).Get<SiloSettings>() ?? new SiloSettings();
        var cluster = configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() ?? new ClusterSettings();
        var database = PostgresText.Of(configuration.GetConnectionString("ChiBo")!);
        return silo
            .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (ClusterSettings.ServiceId, cluster.Id))
            .Configure<GrainCollectionOptions>(o => o.CollectionAge = settings.CollectionAge)
            .Configure<ClusterMembershipOptions>(o => o.MaxJoinAttemptTime = LongestJoin)
            .ListenAt(settings)
            .AddActivityPropagation()
            .UseDashboard(configuration)
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Postgres, database))
            .UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Postgres, database))
            .UsePostgresStorage(database);
    }

    /// <summary>Keeps grains' records in PostgreSQL, as every silo of a cluster does.</summary>
    public static ISiloBuilder UsePostgresStorage(this ISiloBuilder silo, string connectionString) =>
        silo.AddAdoNetGrainStorage(
            SiloSettings.Storage,
            o =>
            {
                (o.Invariant, o.ConnectionString) = (Postgres, PostgresText.Of(connectionString));
                o.GrainStorageSerializer = new RecordSerializer();
            });

    /// <summary>On every interface, but known under the one address that others reach.</summary>
    private static ISiloBuilder ListenAt(this ISiloBuilder silo, SiloSettings settings) =>
        settings.Address is { } address
            ? silo.ConfigureEndpoints(IPAddress.Parse(address), settings.SiloPort, settings.GatewayPort, listenOnAnyHostAddress: true)
            : silo.ConfigureEndpoints(settings.SiloPort, settings.GatewayPort);
}
