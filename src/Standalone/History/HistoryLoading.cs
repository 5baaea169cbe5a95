using ChiBo.Demo;
using ChiBo.Standalone.Demo;
using Microsoft.Extensions.Hosting;

namespace ChiBo.Standalone.History;

/// <summary>Makes the past of the demo bloc before the grains start, unless a start before this one has done so.</summary>
internal sealed class HistoryLoading(HistoryLoader loader, DemoBloc bloc, DemoMark mark) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (mark.IsLoaded) return;
        var progress = new ProgressBar("Dựng lịch sử", bloc.Cells.Count(), Console.Out);
        await loader.Load(progress.Step, cancellationToken);
        mark.Finish();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
