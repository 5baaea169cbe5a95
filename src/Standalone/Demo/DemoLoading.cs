using ChiBo.Demo;
using Microsoft.Extensions.Hosting;

namespace ChiBo.Standalone.Demo;

/// <summary>Loads the demo bloc before the first request, unless a start before this one has done so.</summary>
internal sealed class DemoLoading(DemoLoader loader, DemoBloc bloc, DemoMark mark) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (mark.IsLoaded) return;
        var progress = new ProgressBar("Nạp đảng bộ mẫu", bloc.Cells.Count(), Console.Out);
        await loader.Load(progress.Step, cancellationToken);
        mark.Finish();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
