using ChiBo.Contracts.Grains.Cells;
using ChiBo.Standalone.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Standalone.Recovery;

/// <summary>
/// Awakes every cell once after a start, while requests are already served: reminders in memory are gone with the
/// process
/// before this one, and a cell that nobody asks for would never plan its months.
/// </summary>
internal sealed class AwakeningCells(StoredAggregates aggregates, IGrainFactory grains, ILogger<AwakeningCells> log)
    : BackgroundService
{
    private const int AtOnce = 8;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var cells = (await aggregates.Read(stoppingToken)).Where(a => a.Kind == "cell").ToList();
        await Parallel.ForEachAsync(
            cells,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
            async (cell, _) =>
            {
                try
                {
                    await grains.GetGrain<ICellGrain>(cell.Key).PlanMonths();
                }
                catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
                {
                    log.NotAwake(fault, cell.Key);
                }
            });
    }
}
