using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Defaults;
using ChiBo.Hosting.Migrations;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections;

internal static class Program
{
    private static readonly ProcessSettings Settings = KnownGroups.Worker(
        "ChiBo.Projections", "Writes the read model from what the bus tells. Several may run.");

    public static Task<int> Main(string[] args) => ChiBoProcess.Run(args, Settings, async builder =>
    {
        var database = await builder.Services.AddPostgres(builder.Configuration);
        await database.Migrate(ReadModel.Schema);
        builder.Services.AddChiBoReadModel();
        builder.Services.AddChiBoBus(builder.Configuration, bus => bus.AddProjections());
        var app = builder.Build();
        app.MapChiBoHealth();
        return app;
    });
}
