using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Demo;
using ChiBo.Gateway;
using ChiBo.Gateway.Demo;
using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Configuration.Groups;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Hosting.Defaults;
using ChiBo.Hosting.Measures;
using ChiBo.Hosting.SetAside;
using ChiBo.Identity;
using ChiBo.Inspection;
using ChiBo.Projections;
using ChiBo.Rating;
using ChiBo.Rating.Ratings;
using ChiBo.Rating.Years;
using ChiBo.Silo.Bus;
using ChiBo.Silo.Configuration;
using ChiBo.Standalone.Clock;
using ChiBo.Standalone.Demo;
using ChiBo.Standalone.History;
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
        builder.Configuration.AddSecretFiles(StandaloneSettings.Process);
        StandaloneSettings.Process.Check(builder.Configuration);
        builder.WebHost.UseUrls(address);
        builder.AddChiBoDefaults();
        builder.Services.AddSteadyTime();
        builder.Services.AddDatabaseHealth();
        builder.Services.AddReadiness("cluster", s => s.GetRequiredService<IGrainFactory>().Reach());
        builder.Services.AddMeasures();
        builder.Services.AddSingleton(data).AddSingleton(database);
        builder.Services.AddChiBoReadModel();
        builder.Services.AddChiBoBus(builder.Configuration, bus =>
        {
            bus.AddProjections();
            bus.AddRatingConsumers();
            bus.AddInspectionConsumers();
            bus.AddGatewayConsumers();
        });
        builder.Services.AddSingleton<IMessageBus, MassTransitMessageBus>();
        builder.Services.AddSingleton<SetAsideRecords>().AddSingleton<ISetAside, OutboxAside>();
        if (demo is not null)
            builder.AddDemo(demo, new DemoMark(data.DemoMark, options.DemoSeed!.Value, options.HistoryMonths, options.DemoTimes), data);
        builder.Services.AddStorage(database);
        if (options.HistoryMonths > 0) builder.Services.AddHistory(options);
        builder.AddGrains(options.Postgres);
        builder.Services.AddCatchUp();
        if (demo is not null) builder.Services.AddHostedService<DemoLoading>();
        builder.Services.AddHostedService<AwakeningCells>();
        builder.Services.AddRating(); // after catching up: it tells what the read model has not heard
        if (demo is not null) builder.Services.AddHostedService<DemoNights>();
        builder.Services.AddInspection();
        builder.AddChiBoGateway();

        var app = builder.Build();
        app.MapChiBoHealth();
        app.MapMeasures();
        if (demo is not null)
        {
            app.MapDevelopmentIdentity();
            app.UseDemoTime();
        }

        app.MapChiBoGateway();
        return app;
    }

    private static void AddStorage(this IServiceCollection services, IDatabase database)
    {
        services.AddSingleton(new StoredAggregates(database, ClusterSettings.ServiceId));
        if (database is SqliteDatabase sqlite)
        {
            var storage = new SqliteGrainStorage(sqlite, new RecordSerializer(), ClusterSettings.ServiceId);
            services.AddSingleton(storage).AddSingleton<INewRecords>(storage);
        }
        else
        {
            services.AddSingleton<INewRecords>(new PostgresNewRecords(database, new RecordSerializer(), ClusterSettings.ServiceId));
        }
    }

    private static void AddHistory(this IServiceCollection services, StandaloneOptions options) =>
        services.AddSingleton(options).AddSingleton<HistoryLoader>().AddHostedService<HistoryLoading>();

    private static void AddGrains(this IHostApplicationBuilder builder, string? postgres) =>
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(FreePort.Find(), FreePort.Find())
                .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (ClusterSettings.ServiceId, "standalone"))
                .UseInMemoryReminderService()
                .AddActivityPropagation()
                .UseDashboard(builder.Configuration)
                .AddChiBoGrains(services => services.GetRequiredService<DecisionClock>());
            if (postgres is not null)
                silo.UsePostgresStorage(postgres);
            else
                silo.StoreChiBoGrains(services => services.GetRequiredService<SqliteGrainStorage>());
        });

    private static void AddDemo(this IHostApplicationBuilder builder, DemoBloc demo, DemoMark mark, DataFolder data)
    {
        mark.Claim();
        DemoRealm.WriteTo(data.Identity, demo);
        builder.Services.AddSingleton(demo).AddSingleton(mark).AddSingleton<DemoLoader>();
        builder.Services.AddDemoTime();
        builder.AddDevelopmentIdentity();
    }

    private static void AddCatchUp(this IServiceCollection services)
    {
        services.AddSingleton<IConsumedVersions, ReadModelVersions>();
        services.AddSingleton<IConsumedVersions, RatingVersions>();
        services.AddSingleton<IConsumedVersions, InspectionVersions>();
        services.AddSingleton<RetoldRatings>();
        services.AddSingleton<RetoldYears>();
        services.AddSingleton<FreshStatistics>();
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
        settings["Dashboard:Bloc"] = demo.Id;
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
