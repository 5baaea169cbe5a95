using ChiBo.Domain.Kernel;
using ChiBo.Rating.Years;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Rating.Ratings;

/// <summary>Closes months that ended, and tells whatever is still owed; at start and every hour.</summary>
public sealed class MonthCloser : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private readonly MissedMonths _months;
    private readonly OwedRatings _owed;
    private readonly OwedYears _years;
    private readonly IBus _bus;
    private readonly TimeProvider _clock;
    private readonly ILogger<MonthCloser> _log;

    internal MonthCloser(
        MissedMonths months, OwedRatings owed, OwedYears years, IBus bus, TimeProvider clock, ILogger<MonthCloser> log) =>
        (_months, _owed, _years, _bus, _clock, _log) = (months, owed, years, bus, clock, log);

    /// <summary>Closes what ended before the day, and tells what is owed.</summary>
    /// <param name="today">In Viet Nam.</param>
    /// <param name="cancellation">Stops in between.</param>
    public async Task Close(DateOnly today, CancellationToken cancellation)
    {
        await _months.Close(today, cancellation);
        await _owed.PublishAll(_bus, cancellation);
        await _years.PublishAll(_bus, cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, _clock);
        do
        {
            try
            {
                await Close(VietnamTime.DateOf(_clock.GetUtcNow()), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                _log.NotClosed(fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
