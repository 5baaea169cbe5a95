using ChiBo.Hosting.Clocks;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Inspection.Cases;

/// <summary>
/// Examines cells soon after something was heard of them, and every cell once a day: some things come about by time alone.
/// Then tells whatever is owed.
/// </summary>
internal sealed class Examinations(
    Examiner examiner, OwedFindings owed, Touched touched, IBus bus, DecisionClock clock, ILogger<Examinations> log)
    : BackgroundService
{
    /// <summary>Looks whether a day has begun.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>What belongs together comes within it: a cell that is halfway heard of is not judged by that half.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        var tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
        var word = touched.Wait(stoppingToken);
        while (true)
        {
            await Task.Delay(Settling, stoppingToken);
            await ExamineAndTell(stoppingToken);
            await (await Task.WhenAny(tick, word));
            if (tick.IsCompleted) tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
            if (word.IsCompleted) word = touched.Wait(stoppingToken);
        }
    }

    private async Task ExamineAndTell(CancellationToken cancellation)
    {
        try
        {
            var (cells, changes) = await examiner.ExamineDue(cancellation);
            if (changes > 0) log.Examined(cells, changes);
            await owed.PublishAll(bus, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.NotExamined(fault);
        }
    }
}
