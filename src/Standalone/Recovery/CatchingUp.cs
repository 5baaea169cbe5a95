using ChiBo.Demo;
using Microsoft.Extensions.Hosting;

namespace ChiBo.Standalone.Recovery;

/// <summary>Catches up between the start of the grains and the first request.</summary>
internal sealed class CatchingUp(CatchUp catchUp) : IHostedService
{
    /// <summary>Less than this is done before anybody has read a line about it.</summary>
    private const int WorthShowing = 1_000;

    private readonly Lock _turn = new();
    private ProgressBar? _progress;

    public Task StartAsync(CancellationToken cancellationToken) => catchUp.Run(Show, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Show(int total)
    {
        if (total < WorthShowing) return;
        lock (_turn) (_progress ??= new ProgressBar("Gửi sang mô hình đọc", total, Console.Out)).Step();
    }
}
