using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Dashboard.Pages;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Runtime.Profiling;

namespace Orleans.Dashboard;

/// <summary>The dashboard: what a silo does, in numbers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the dashboard to a silo, which then counts its calls while somebody looks.</summary>
    public static ISiloBuilder AddDashboard(
        this ISiloBuilder siloBuilder, Action<DashboardOptions>? configureOptions = null)
    {
        var services = siloBuilder.Services;
        services.AddDashboardServices(configureOptions);
        services.TryAddSingleton<GrainProfiler>();
        services.TryAddSingleton<ProfiledHistory>();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<ILifecycleParticipant<ISiloLifecycle>, ProfiledHistory>(
                static provider => provider.GetRequiredService<ProfiledHistory>()));
        services.TryAddSingleton<SiloFigures>();
        return siloBuilder;
    }

    /// <summary>Adds the dashboard to a client, which can then show what silos count.</summary>
    public static IClientBuilder AddDashboard(
        this IClientBuilder clientBuilder, Action<DashboardOptions>? configureOptions = null)
    {
        clientBuilder.Services.AddDashboardServices(configureOptions);
        return clientBuilder;
    }

    /// <summary>Maps the dashboard's page and its figures as JSON.</summary>
    /// <exception cref="InvalidOperationException">Neither a silo nor a client here has the dashboard.</exception>
    public static RouteGroupBuilder MapOrleansDashboard(
        this IEndpointRouteBuilder endpoints, string? routePrefix = null) =>
        endpoints.ServiceProvider.GetService<DashboardMark>() is null
            ? throw new InvalidOperationException(
                "MapOrleansDashboard without AddDashboard: call it on the silo (UseOrleans) or the client "
                + "(UseOrleansClient) of this host first.")
            : DashboardEndpoints.Map(endpoints, routePrefix ?? "");

    private static void AddDashboardServices(
        this IServiceCollection services, Action<DashboardOptions>? configureOptions)
    {
        services.TryAddSingleton<DashboardMark>();
        services.AddOptions<DashboardOptions>();
        services.AddOptions<GrainProfilerOptions>();
        if (configureOptions is not null)
        {
            services.Configure(configureOptions);
        }
    }
}
