using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Orleans.Dashboard.Pages;

/// <summary>The figures in the form of the real dashboard's documents, without the members that compat has nothing to say for.</summary>
internal static class DashboardJson
{
    private const int Top = 5;

    public static IResult Counters(Figures figures) => Results.Json(new
    {
        hosts = new[] { new { siloAddress = figures.Silo, status = "Active" } },
        simpleGrainStats = figures.Grains.Select(grain => new
        {
            grainType = grain.Class,
            siloAddress = figures.Silo,
            activationCount = grain.Activations,
            totalCalls = grain.Calls.Calls,
            totalExceptions = grain.Calls.Failures,
            totalAwaitTime = grain.Calls.Milliseconds,
            totalSeconds = figures.CountingSeconds,
        }),
        totalActiveHostCount = 1,
        totalActivationCount = figures.Activations,
        totalActivationCountHistory = figures.History.Select(point => point.Activations),
    });

    public static IResult TopMethods(Figures figures)
    {
        var methods = figures.Grains.SelectMany(grain => grain.Methods, (grain, method) => new Method(
            grain.Class, method.Method, method.Calls.Calls, method.Calls.Failures, method.Calls.Milliseconds)).ToList();
        return Results.Json(new
        {
            calls = methods.OrderByDescending(method => method.Count).Take(Top),
            latency = methods.OrderByDescending(method => method.ElapsedTime / method.Count).Take(Top),
            errors = methods.Where(method => method.ExceptionCount > 0)
                .OrderByDescending(method => method.ExceptionCount).Take(Top),
        });
    }

    public static IResult Types(Figures figures) => Results.Json(figures.Grains.Select(grain => grain.Class));

    /// <param name="ElapsedTime">Of all calls together, in milliseconds.</param>
    private sealed record Method(string Grain, [property: JsonPropertyName("method")] string Name, long Count, long ExceptionCount, double ElapsedTime);
}
