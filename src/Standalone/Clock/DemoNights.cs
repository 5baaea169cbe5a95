using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Rating;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Standalone.Clock;

/// <summary>
/// What services do by the calendar, in the demo's time: a night passes when a request states a later day than any before
/// it. Otherwise the months of a simulated year would end when the system's calendar says so.
/// </summary>
internal sealed class DemoNights(IServiceProvider services, ILogger<DemoNights> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var yesterday = DateOnly.MinValue;
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var latest = DemoTime.Latest;
            if (latest == DateTimeOffset.MinValue || VietnamTime.DateOf(latest) is var today && today <= yesterday) continue;
            try
            {
                await services.CloseMonths(today, stoppingToken);
                yesterday = today;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.NightFailed(fault);
            }
        }
    }
}
