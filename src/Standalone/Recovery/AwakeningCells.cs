using ChiBo.Contracts.Grains.Cells;
using ChiBo.Hosting.SetAside;
using ChiBo.Standalone.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Standalone.Recovery;

/// <summary>
/// Awakes every cell once after a start, while requests are already served: reminders in memory are gone with the process
/// before this one, and a cell that nobody asks for would never plan its months. One after another: requests go first.
/// </summary>
internal sealed class AwakeningCells(
    StoredAggregates aggregates, IGrainFactory grains, IHostApplicationLifetime host, SetAsideRecords aside,
    ILogger<AwakeningCells> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = host.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        foreach (var cell in await aggregates.ReadKeys("cell", stoppingToken)) await Awake(cell, stoppingToken);
    }

    private async Task Awake(string cell, CancellationToken stoppingToken)
    {
        stoppingToken.ThrowIfCancellationRequested();
        try
        {
            await grains.GetGrain<ICellGrain>(cell).PlanMonths();
            await aside.Taken(SetAsideWork.Awakening, cell);
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            log.NotAwake(fault, cell);
            await aside.Note(SetAsideWork.Awakening, cell, fault);
        }
    }
}
