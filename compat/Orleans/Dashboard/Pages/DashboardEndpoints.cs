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
        group.MapGet("/", static context => IsFolder(context.Request.Path)
            ? Answer(context, DashboardPage.Of)
            : Results.Redirect(context.Request.PathBase + context.Request.Path + "/", permanent: true).ExecuteAsync(context));
        group.MapGet("/version", static context => Results.Json(new { version = "compat" }).ExecuteAsync(context));
        group.MapGet("/DashboardCounters", static context => Answer(context, DashboardJson.Counters));
        group.MapGet("/TopGrainMethods", static context => Answer(context, DashboardJson.TopMethods));
        group.MapGet("/GrainTypes", static context => Answer(context, DashboardJson.Types));
        return group;
    }

    private static bool IsFolder(PathString path) => path.Value is null or "" or [.., '/'];

    private static Task Answer(HttpContext context, Func<Figures, IResult> answer)
    {
        context.Response.Headers.CacheControl = "no-store";
        var silo = context.RequestServices.GetService<SiloFigures>();
        var result = silo is null
            ? Results.Text(
                "compat is one silo in one process, and this process has none.",
                statusCode: StatusCodes.Status503ServiceUnavailable)
            : answer(silo.Read());
        return result.ExecuteAsync(context);
    }
}
