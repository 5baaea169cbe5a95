using ChiBo.Grains.Kernel;
using Orleans.Configuration;
using Orleans.Hosting;

namespace ChiBo.Silo.Configuration;

/// <summary>A silo among others, all on one PostgreSQL database.</summary>
public static class ClusteredSilo
{
    private const string Postgres = "Npgsql";

    internal static ISiloBuilder UseCluster(this ISiloBuilder silo, SiloSettings settings) =>
        silo
            .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (SiloSettings.ServiceId, settings.ClusterId))
            .ConfigureEndpoints(settings.SiloPort, settings.GatewayPort)
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Postgres, settings.Database))
            .UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Postgres, settings.Database))
            .UsePostgresStorage(settings.Database);

    /// <summary>Keeps grains' records in PostgreSQL, as every silo of a cluster does.</summary>
    public static ISiloBuilder UsePostgresStorage(this ISiloBuilder silo, string connectionString) =>
        silo.AddAdoNetGrainStorage(
            SiloSettings.Storage,
            o =>
            {
                (o.Invariant, o.ConnectionString) = (Postgres, connectionString);
                o.GrainStorageSerializer = new RecordSerializer();
            });
}
