using ChiBo.Demo;
using ChiBo.Gateway;
using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Hosting.Defaults;
using ChiBo.Identity;
using ChiBo.Projections;
using ChiBo.Rating;
using ChiBo.Rating.Ratings;
using ChiBo.Silo.Bus;
using ChiBo.Silo.Configuration;
using ChiBo.Standalone.Clock;
using ChiBo.Standalone.Demo;
using ChiBo.Standalone.Measures;
using ChiBo.Standalone.Options;
using ChiBo.Standalone.Recovery;
using ChiBo.Standalone.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime.Hosting;

namespace ChiBo.Standalone.Hosts;

/// <summary>All services in one process. What is added first starts first and stops last.</summary>
internal static class StandaloneHost
{
    public static WebApplication Build(StandaloneOptions options, DataFolder data, IDatabase database, DemoBloc? demo)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "Standalone",
        });
        var address = $"http://127.0.0.1:{options.Port}";
        builder.Configuration.AddInMemoryCollection(Settings(address, data, demo));
        builder.Configuration.AddEnvironmentVariables();
        builder.WebHost.UseUrls(address);
        builder.AddChiBoDefaults();
        builder.Services.AddDatabaseHealth();
        builder.Services.AddMeasures();
        builder.Services.AddSingleton(data).AddSingleton(database);
        builder.Services.AddChiBoReadModel();
        builder.Services.AddChiBoBus(builder.Configuration, bus =>
        {
            bus.AddProjections();
            bus.AddRatingConsumers();
        });
        builder.Services.AddSingleton<IMessageBus, MassTransitMessageBus>();
        if (demo is not null) builder.AddDemo(demo, new DemoMark(data.DemoMark, options.DemoSeed!.Value, options.DemoTimes), data);
        builder.AddGrains(database, options.Postgres);
        builder.Services.AddCatchUp(database);
        if (demo is not null) builder.Services.AddHostedService<DemoLoading>();
        builder.Services.AddRating(); // after catching up: it tells what the read model has not heard
        builder.AddChiBoGateway();

        var app = builder.Build();
        app.MapChiBoHealth();
        app.MapMeasures();
        if (demo is not null)
        {
            app.MapDevelopmentIdentity();
            app.UseWhen(
                context => context.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal),
                graphQL => graphQL.UseMiddleware<DemoTimeMiddleware>());
        }

        app.MapChiBoGateway();
        return app;
    }

    private static void AddGrains(this IHostApplicationBuilder builder, IDatabase database, string? postgres) =>
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(FreePort.Find(), FreePort.Find())
                .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (SiloSettings.ServiceId, "standalone"))
                .UseInMemoryReminderService()
                .AddChiBoGrains();
            if (database is SqliteDatabase sqlite)
                silo.Services.AddGrainStorage(
                    SiloSettings.Storage, (_, _) => new SqliteGrainStorage(sqlite, new RecordSerializer(), SiloSettings.ServiceId));
            else
                silo.UsePostgresStorage(postgres!);
        });

    private static void AddDemo(this IHostApplicationBuilder builder, DemoBloc demo, DemoMark mark, DataFolder data)
    {
        mark.Claim();
        DemoRealm.WriteTo(data.Identity, demo);
        builder.Services.AddSingleton(demo).AddSingleton(mark).AddSingleton<DemoLoader>();
        builder.Services.AddSingleton<TimeProvider, DemoTimeProvider>();
        builder.AddDevelopmentIdentity();
    }

    private static void AddCatchUp(this IServiceCollection services, IDatabase database)
    {
        services.AddSingleton(new StoredAggregates(database, SiloSettings.ServiceId));
        services.AddSingleton<IConsumedVersions, ReadModelVersions>();
        services.AddSingleton<IConsumedVersions, RatingVersions>();
        services.AddSingleton<RetoldRatings>();
        services.AddSingleton<CatchUp>();
        services.AddHostedService<CatchingUp>();
    }

    private static Dictionary<string, string?> Settings(string address, DataFolder data, DemoBloc? demo)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Files:Folder"] = data.Files,
            ["Calendar:KeyFile"] = data.CalendarKey,
            ["Logging:LogLevel:Default"] = "Warning",
            ["Logging:LogLevel:ChiBo"] = "Information",
        };
        if (demo is null) return settings;
        settings["Gateway:OpenSchema"] = "true";
        settings["Identity:Import"] = data.Identity;
        settings["Identity:KeyFile"] = data.SigningKey;
        settings["Identity:PublicUrl"] = address;
        settings["Keycloak:realm"] = "chibo";
        settings["Keycloak:auth-server-url"] = address + "/";
        settings["Keycloak:resource"] = "chibo-gateway";
        settings["Keycloak:ssl-required"] = "none";
        settings["Keycloak:verify-token-audience"] = "true";
        return settings;
    }
}
