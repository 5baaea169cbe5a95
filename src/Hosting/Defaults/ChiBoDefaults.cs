using ChiBo.Hosting.Configuration.Groups;
using ChiBo.Hosting.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Hosting.Defaults;

/// <summary>What every process of ChiBo does alike: logs and health.</summary>
public static class ChiBoDefaults
{
    /// <summary>The tag of the checks that decide whether a process may be sent work.</summary>
    public const string Ready = "ready";

    /// <summary>What does not answer a check for so long counts as away.</summary>
    public static readonly TimeSpan CheckTimeout = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Logs to the console, one line each, or as JSON when <c>Logging:Json</c> is true; adds telemetry, the health checks and the
    /// way it stops.
    /// </summary>
    public static IHostApplicationBuilder AddChiBoDefaults(this IHostApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.Configuration.GetValue<bool>("Logging:Json"))
            builder.Logging.AddJsonConsole(o => (o.UseUtcTimestamp, o.TimestampFormat) = (true, "O"));
        else
            builder.Logging.AddSimpleConsole(o => (o.SingleLine, o.TimestampFormat) = (true, "HH:mm:ss "));
        // A line for each probe and request tells nobody anything; a caller's address may.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.AddChiBoTelemetry();
        var stop = builder.Configuration.GetSection(StopSettings.Section).Get<StopSettings>() ?? new StopSettings();
        builder.Services.AddSingleton(stop);
        builder.Services.TryAddSingleton<ProcessEnd>();
        builder.Services.AddHostedService<StopNotice>();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = stop.Notice + stop.Drain);
        builder.Services.AddHealthChecks().AddCheck<StoppingHealth>("stopping", tags: [Ready]);
        return builder;
    }

    /// <summary>Readiness fails while the database cannot be read within <see cref="CheckTimeout"/>.</summary>
    public static IServiceCollection AddDatabaseHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", null, [Ready], CheckTimeout);
        return services;
    }

    /// <summary>Readiness fails while the call fails, or takes longer than <see cref="CheckTimeout"/>.</summary>
    public static IServiceCollection AddReadiness(this IServiceCollection services, string name, Func<IServiceProvider, Task> reach)
    {
        services.AddHealthChecks().Add(
            new HealthCheckRegistration(name, provider => new ReachableHealth(provider, reach), null, [Ready], CheckTimeout));
        return services;
    }

    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it may be sent work.</summary>
    public static IEndpointRouteBuilder MapChiBoHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = IsReadiness, ResultStatusCodes = ReadyOrNot });
        return endpoints;
    }

    /// <summary>A bus that has lost its broker calls itself degraded: it takes no work either.</summary>
    private static readonly Dictionary<HealthStatus, int> ReadyOrNot = new()
    {
        [HealthStatus.Healthy] = StatusCodes.Status200OK,
        [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable,
        [HealthStatus.Unhealthy] = StatusCodes.Status503ServiceUnavailable,
    };

    private static bool IsReadiness(HealthCheckRegistration check) => check.Tags.Contains(Ready);
}
