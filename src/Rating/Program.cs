using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Configuration.Groups;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Defaults;
using ChiBo.Rating.Demo;

namespace ChiBo.Rating;

internal static class Program
{
    private static readonly ProcessSettings Settings = KnownGroups.Worker(
        "ChiBo.Rating", "Rates cells from what the bus tells, in tables of its own. Several may run.", KnownGroups.Demo);

    public static Task<int> Main(string[] args) => ChiBoProcess.Run(args, Settings, async builder =>
    {
        var database = await builder.Services.AddPostgres(builder.Configuration);
        await database.MigrateRating();
        builder.Services.AddChiBoBus(builder.Configuration, bus => bus.AddRatingConsumers());
        builder.Services.AddRating(); // after the bus: what is owed is told at once
        var app = builder.Build();
        app.MapChiBoHealth();
        if (DemoSettings.IsTimeStated(builder.Configuration)) app.MapDemoDays();
        return app;
    });
}
