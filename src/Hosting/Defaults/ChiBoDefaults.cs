using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Hosting.Defaults;

/// <summary>What every process of ChiBo does alike: logs and health.</summary>
public static class ChiBoDefaults
{
    /// <summary>The tag of the checks that decide whether a process may be sent work.</summary>
    public const string Ready = "ready";

    /// <summary>
    /// Logs to the console, one line each, or as JSON when <c>Logging:Json</c> is true; adds the health checks.
    /// </summary>
    public static IHostApplicationBuilder AddChiBoDefaults(this IHostApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.Configuration.GetValue<bool>("Logging:Json"))
            builder.Logging.AddJsonConsole(o => (o.UseUtcTimestamp, o.TimestampFormat) = (true, "O"));
        else
            builder.Logging.AddSimpleConsole(o => (o.SingleLine, o.TimestampFormat) = (true, "HH:mm:ss "));
        builder.Services.AddHealthChecks();
        return builder;
    }

    /// <summary>Readiness fails while the database cannot be read.</summary>
    public static IServiceCollection AddDatabaseHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Ready]);
        return services;
    }

    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it may be sent work.</summary>
    public static IEndpointRouteBuilder MapChiBoHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = IsReadiness });
        return endpoints;
    }

    private static bool IsReadiness(HealthCheckRegistration check) => check.Tags.Contains(Ready);
}
