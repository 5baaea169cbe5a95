using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ChiBo.Rating.Demo;

/// <summary>
/// The days of a demo in which requests state their time (docs/decisions/0007): months end when somebody says that a day has
/// come, not only by the system's calendar.
/// </summary>
internal static class DemoDays
{
    /// <summary><c>POST /demo/days/2027-02-01</c> closes the months that ended before that day.</summary>
    public static void MapDemoDays(this IEndpointRouteBuilder app) =>
        app.MapPost("/demo/days/{day}", async (DateOnly day, IServiceProvider services, CancellationToken cancellation) =>
        {
            await services.CloseMonths(day, cancellation);
            return Results.NoContent();
        });
}
