using ChiBo.Hosting.Configuration.Groups;
using Microsoft.Extensions.Hosting;

namespace ChiBo.Hosting.Defaults;

/// <summary>
/// Goes on answering for a while after the process was asked to stop: whoever sends it work looks at readiness only every
/// few seconds.
/// </summary>
internal sealed class StopNotice(StopSettings settings) : IHostedLifecycleService
{
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(settings.Notice, cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
