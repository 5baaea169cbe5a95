using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ChiBo.Hosting.Telemetry;

/// <summary>Begins to listen before anything else starts, and sends the rest after everything else has stopped.</summary>
internal sealed class TelemetryLife(TracerProvider traces, MeterProvider metrics) : IHostedLifecycleService
{
    private const int LongestFlush = 5000;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        traces.ForceFlush(LongestFlush);
        metrics.ForceFlush(LongestFlush);
        return Task.CompletedTask;
    }
}
