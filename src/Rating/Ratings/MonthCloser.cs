using ChiBo.Domain.Kernel;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Rating.Ratings;

/// <summary>Closes months that ended, and tells whatever is still owed; at start and every hour.</summary>
internal sealed class MonthCloser(
    MissedMonths months, OwedRatings owed, IBus bus, TimeProvider clock, ILogger<MonthCloser> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        do
        {
            try
            {
                await months.Close(VietnamTime.DateOf(clock.GetUtcNow()), stoppingToken);
                await owed.PublishAll(bus, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.NotClosed(fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
