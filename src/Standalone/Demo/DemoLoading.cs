using System.Globalization;
using ChiBo.Demo;
using ChiBo.Standalone.Hosts;
using Microsoft.Extensions.Hosting;

namespace ChiBo.Standalone.Demo;

/// <summary>Loads the demo bloc before the first request, unless a start before this one has done so.</summary>
internal sealed class DemoLoading(DemoLoader loader, DemoBloc bloc, DataFolder data) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(data.DemoMark)) return;
        var progress = new ProgressBar("Nạp đảng bộ mẫu", bloc.Cells.Count(), Console.Out);
        await loader.Load(progress.Step, cancellationToken);
        await File.WriteAllTextAsync(
            data.DemoMark, $"{bloc.Id} {DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture)}\n", cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
