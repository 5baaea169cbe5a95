using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;

namespace Orleans.Dashboard;

/// <summary>The dashboard; compat has none and says so where it would be.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the dashboard to a silo.</summary>
    public static ISiloBuilder AddDashboard(
        this ISiloBuilder siloBuilder, Action<DashboardOptions>? configureOptions = null)
    {
        siloBuilder.Services.Configure(configureOptions ?? (static _ => { }));
        return siloBuilder;
    }

    /// <summary>Maps the dashboard's pages.</summary>
    public static RouteGroupBuilder MapOrleansDashboard(
        this IEndpointRouteBuilder endpoints, string? routePrefix = null)
    {
        var group = endpoints.MapGroup(routePrefix ?? "");
        group.MapGet("/", static () => Results.Text(
            "The Orleans dashboard comes with the real packages; this process runs on compat.",
            statusCode: StatusCodes.Status501NotImplemented));
        return group;
    }
}
