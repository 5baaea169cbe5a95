using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Demo;
using ChiBo.Launcher.Processes;
using Microsoft.AspNetCore.Http;

namespace ChiBo.Launcher.Demo;

/// <summary>
/// Tells the rating service that a day has come when a request states a later day than any before it, so that the months of a
/// simulated year end (docs/decisions/0007).
/// </summary>
internal sealed class DemoDays(Part rating)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private long _latest;

    /// <summary>Reads what a request states.</summary>
    public void Observe(HttpRequest request)
    {
        if (!DemoTimeHeader.TryParse(request.Headers[DemoTimeHeader.Name], out var at)) return;
        long latest;
        while ((latest = Interlocked.Read(ref _latest)) < at.UtcTicks
            && Interlocked.CompareExchange(ref _latest, at.UtcTicks, latest) != latest)
        {
            // another request stated its time in between
        }
    }

    /// <summary>Tells of days until it is cancelled; a day that could not be told of is told again.</summary>
    public async Task Tell(CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = rating.Address };
        using var timer = new PeriodicTimer(Pause);
        var told = DateOnly.MinValue;
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            if (Interlocked.Read(ref _latest) is not (> 0 and var ticks)) continue;
            var day = VietnamTime.DateOf(new DateTimeOffset(ticks, TimeSpan.Zero));
            if (day > told && await Tell(http, day, cancellation)) told = day;
        }
    }

    private static async Task<bool> Tell(HttpClient http, DateOnly day, CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.PostAsync($"/demo/days/{day:yyyy-MM-dd}", null, cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // it is being started again
        }
    }
}
