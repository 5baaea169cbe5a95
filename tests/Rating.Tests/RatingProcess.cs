using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Databases;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Rating.Tests;

/// <summary>The rating service on a bus in memory, and everything it told.</summary>
public sealed class RatingProcess : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly Told _told = new();

    private RatingProcess(IDatabase database, TimeProvider clock)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(new DecisionClock(clock));
        builder.Services.AddSingleton(_told);
        builder.Services.AddChiBoBus(new ConfigurationBuilder().Build(), bus =>
        {
            bus.AddRatingConsumers();
            bus.AddConsumer<Listener>();
        });
        builder.Services.AddRating(); // after the bus, as in its own process
        _host = builder.Build();
    }

    /// <summary>What was told, each message id once.</summary>
    public ImmutableDictionary<Guid, CellMonthRated> Heard => _told.Messages;

    public T Service<T>() where T : notnull => _host.Services.GetRequiredService<T>();

    public static async Task<RatingProcess> Start(IDatabase database, TimeProvider? clock = null)
    {
        var process = new RatingProcess(database, clock ?? TimeProvider.System);
        await process._host.StartAsync();
        return process;
    }

    public Task Hear(object message) => _host.Services.GetRequiredService<IBus>().Publish(message, message.GetType());

    /// <exception cref="TimeoutException">It was not told within 20 seconds.</exception>
    public Task<CellMonthRated> Until(Func<CellMonthRated, bool> condition) => _told.Until(condition);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private sealed class Listener(Told told) : IConsumer<CellMonthRated>
    {
        public Task Consume(ConsumeContext<CellMonthRated> context)
        {
            told.Add(context.MessageId!.Value, context.Message);
            return Task.CompletedTask;
        }
    }

    private sealed class Told
    {
        private readonly Lock _lock = new();
        private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ImmutableDictionary<Guid, CellMonthRated> Messages { get; private set; } =
            ImmutableDictionary<Guid, CellMonthRated>.Empty;

        public void Add(Guid id, CellMonthRated message)
        {
            lock (_lock)
            {
                Messages = Messages.SetItem(id, message);
                _changed.SetResult();
                _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        public async Task<CellMonthRated> Until(Func<CellMonthRated, bool> condition)
        {
            while (true)
            {
                Task changed;
                lock (_lock)
                {
                    if (Messages.Values.FirstOrDefault(condition) is { } found) return found;
                    changed = _changed.Task;
                }

                await changed.WaitAsync(TimeSpan.FromSeconds(20));
            }
        }
    }
}
