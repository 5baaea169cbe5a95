using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Orleans.Dashboard.Pages;

/// <summary>
/// The page, and its figures as JSON under those of the documented names that compat has something to say for. Grains' states,
/// reminders and logs are not among them.
/// </summary>
internal static class DashboardEndpoints
{
    public static RouteGroupBuilder Map(IEndpointRouteBuilder endpoints, string prefix)
    {
        var group = endpoints.MapGroup(prefix);
        group.MapGet("/", static context => Answer(context, (figures, at) => DashboardPage.Of(figures, at)));
        group.MapGet("/version", static context => Answer(context, static (_, _) => Results.Json("compat")));
        group.MapGet("/DashboardCounters", static context => Answer(context, static (figures, _) => Results.Json(figures)));
        group.MapGet("/GrainTypes", static context => Answer(
            context, static (figures, _) => Results.Json(figures.Grains.Select(grain => grain.Type))));
        group.MapGet("/GrainStats/{grainName}", static context => Answer(context, (figures, _) =>
            figures.Grains.FirstOrDefault(grain => grain.Type == (string?)context.Request.RouteValues["grainName"]) is { } grain
                ? Results.Json(grain)
                : Results.NotFound()));
        return group;
    }

    private static Task Answer(HttpContext context, Func<Figures, string, IResult> answer)
    {
        context.Response.Headers.CacheControl = "no-store";
        var silo = context.RequestServices.GetService<SiloFigures>();
        var at = context.Request.PathBase + context.Request.Path.Value!.TrimEnd('/');
        var result = silo is null
            ? Results.Text(
                "compat is one silo in one process, and this process has none.",
                statusCode: StatusCodes.Status503ServiceUnavailable)
            : answer(silo.Read(), at);
        return result.ExecuteAsync(context);
    }
}
