using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Defaults;

namespace ChiBo.Inspection;

internal static class Program
{
    private static readonly ProcessSettings Settings = KnownGroups.Worker(
        "ChiBo.Inspection", "Finds what is missing or doubtful in what the bus tells, in tables of its own. Several may run.");

    public static Task<int> Main(string[] args) => ChiBoProcess.Run(args, Settings, async builder =>
    {
        var database = await builder.Services.AddPostgres(builder.Configuration);
        await database.MigrateInspection();
        builder.Services.AddChiBoBus(builder.Configuration, bus => bus.AddInspectionConsumers());
        builder.Services.AddInspection();
        var app = builder.Build();
        app.MapChiBoHealth();
        return app;
    });
}
