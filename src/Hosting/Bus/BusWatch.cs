using System.Diagnostics;
using ChiBo.Hosting.Defaults;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace ChiBo.Hosting.Bus;

/// <summary>
/// Ends a process that does not come to consume from its queues although the broker answers, so that it is started again: a queue
/// that had no leader when its consumer asked is given up for good, and is not asked again when it has one.
/// </summary>
internal sealed partial class BusWatch(
    BusSettings settings, IBusControl bus, ProcessEnd end, IHostApplicationLifetime lifetime, ILogger<BusWatch> log) : BackgroundService
{
    private const int LooksWithinPatience = 6;

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    private readonly Starvation _starvation = new(settings.Patience);
    private readonly long _startedAt = Stopwatch.GetTimestamp();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Patience / LooksWithinPatience);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var health = bus.CheckHealth();
            var isServed = health.Status == BusHealthStatus.Healthy;
            var answers = !isServed && await BrokerAnswers(stoppingToken);
            if (!_starvation.Lasts(isServed, answers, Stopwatch.GetElapsedTime(_startedAt))) continue;
            Starves(Unserved(health), settings.Patience);
            end.IsFailure = true;
            lifetime.StopApplication();
            return;
        }
    }

    private async Task<bool> BrokerAnswers(CancellationToken cancellation)
    {
        try
        {
            var factory = new ConnectionFactory
            {
                Uri = new Uri(settings.RabbitMq!), RequestedConnectionTimeout = ConnectTimeout, AutomaticRecoveryEnabled = false,
            };
            await using var connection = await factory.CreateConnectionAsync(cancellation);
            return true;
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private static string Unserved(BusHealthResult health) =>
        string.Join(", ", health.Endpoints.Where(e => e.Value.Status != BusHealthStatus.Healthy).Select(e => new Uri(e.Key).AbsolutePath).Order());

    [LoggerMessage(1101, LogLevel.Critical, "The broker answers, but {Queues} were not consumed from for {Patience}: the process ends, to be started again")]
    private partial void Starves(string queues, TimeSpan patience);
}
