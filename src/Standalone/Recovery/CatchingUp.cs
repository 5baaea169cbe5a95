using Microsoft.Extensions.Hosting;

namespace ChiBo.Standalone.Recovery;

/// <summary>Catches up between the start of the grains and the first request.</summary>
internal sealed class CatchingUp(CatchUp catchUp) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => catchUp.Run(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
