using ChiBo.Grains.Kernel;
using Orleans.Configuration;
using Orleans.Hosting;

namespace ChiBo.Silo.Configuration;

/// <summary>A silo among others, all on one PostgreSQL database.</summary>
internal static class ClusteredSilo
{
    private const string Postgres = "Npgsql";

    public static ISiloBuilder UseCluster(this ISiloBuilder silo, SiloSettings settings) =>
        silo
            .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (SiloSettings.ServiceId, settings.ClusterId))
            .ConfigureEndpoints(settings.SiloPort, settings.GatewayPort)
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Postgres, settings.Database))
            .UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Postgres, settings.Database))
            .AddAdoNetGrainStorage(
                SiloSettings.Storage,
                o =>
                {
                    (o.Invariant, o.ConnectionString) = (Postgres, settings.Database);
                    o.GrainStorageSerializer = new RecordSerializer();
                });
}
