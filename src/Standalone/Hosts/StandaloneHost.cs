using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Demo;
using ChiBo.Gateway;
using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Configuration.Groups;
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
    public static WebApplication Build(StandaloneOptions options, DataFolder data, SqliteDatabase database, DemoBloc? demo)
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
        builder.Services.AddDatabaseHealth();
        builder.Services.AddReadiness("cluster", s => s.GetRequiredService<IGrainFactory>().Reach());
        builder.Services.AddSingleton(data).AddSingleton(database).AddSingleton<IDatabase>(database);
        builder.Services.AddChiBoReadModel();
        builder.Services.AddChiBoBus(builder.Configuration, bus =>
        {
            bus.AddProjections();
            bus.AddRatingConsumers();
        });
        builder.Services.AddSingleton<IMessageBus, MassTransitMessageBus>();
        if (demo is not null) builder.AddDemo(demo, new DemoMark(data.DemoMark, options.DemoSeed!.Value), data);
        builder.AddGrains(database);
        builder.Services.AddCatchUp(database);
        if (demo is not null) builder.Services.AddHostedService<DemoLoading>();
        builder.Services.AddRating(); // after catching up: it tells what the read model has not heard
        builder.AddChiBoGateway();

        var app = builder.Build();
        app.MapChiBoHealth();
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

    private static void AddGrains(this IHostApplicationBuilder builder, SqliteDatabase database) =>
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(FreePort.Find(), FreePort.Find())
                .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (ClusterSettings.ServiceId, "standalone"))
                .UseInMemoryReminderService()
                .AddActivityPropagation()
                .AddChiBoGrains();
            silo.Services.AddGrainStorage(
                SiloSettings.Storage, (_, _) => new SqliteGrainStorage(database, new RecordSerializer(), ClusterSettings.ServiceId));
        });

    private static void AddDemo(this IHostApplicationBuilder builder, DemoBloc demo, DemoMark mark, DataFolder data)
    {
        mark.Claim();
        DemoRealm.WriteTo(data.Identity, demo);
        builder.Services.AddSingleton(demo).AddSingleton(mark).AddSingleton<DemoLoader>();
        builder.Services.AddSingleton<TimeProvider, DemoTimeProvider>();
        builder.AddDevelopmentIdentity();
    }

    private static void AddCatchUp(this IServiceCollection services, SqliteDatabase database)
    {
        services.AddSingleton(new StoredAggregates(database, ClusterSettings.ServiceId));
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
