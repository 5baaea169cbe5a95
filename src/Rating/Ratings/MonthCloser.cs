using ChiBo.Domain.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Rating.Years;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Rating.Ratings;

/// <summary>Closes months that ended, and tells whatever is still owed; at start and every hour.</summary>
internal sealed class MonthCloser(
    MissedMonths months, OwedRatings owed, OwedYears years, DecisionClock clock, ILogger<MonthCloser> log)
    : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Closes what ended before the day, and tells what is owed.</summary>
    /// <param name="today">In Viet Nam.</param>
    /// <param name="cancellation">Stops in between.</param>
    public async Task Close(DateOnly today, CancellationToken cancellation)
    {
        await months.Close(today, cancellation);
        await owed.Publish(cancellation);
        await years.Publish(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        do
        {
            try
            {
                await Close(VietnamTime.DateOf(clock.GetUtcNow()), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.NotClosed(fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
