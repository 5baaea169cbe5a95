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

namespace ChiBo.Inspection.Tests;

/// <summary>The inspection service on a bus, and everything it told of findings.</summary>
public sealed class InspectionProcess : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly Told _told = new();

    private InspectionProcess(IDatabase database, TimeProvider clock, string? broker)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Bus:RabbitMq"] = broker });
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(new DecisionClock(clock));
        builder.Services.AddSingleton(_told);
        builder.Services.AddInspection();
        builder.Services.AddChiBoBus(builder.Configuration, bus =>
        {
            bus.AddInspectionConsumers();
            bus.AddConsumer<Listener>().Endpoint(endpoint =>
            {
                endpoint.Name = $"{ChiBoBus.Passing}listener-{Guid.NewGuid():N}"; // like a gateway's
                endpoint.Temporary = true;
            });
        });
        _host = builder.Build();
    }

    /// <summary>What was told, each message id once.</summary>
    public ImmutableDictionary<Guid, FindingSnapshot> Heard => _told.Messages;

    private IBus Bus => _host.Services.GetRequiredService<IBus>();

    public static async Task<InspectionProcess> Start(
        IDatabase database, DateTimeOffset? now = null, string? broker = null)
    {
        var process = new InspectionProcess(database, new AdjustableClock(now ?? Words.Now), broker);
        await process._host.StartAsync();
        await process._host.Services.GetRequiredService<IBusControl>()
            .WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(60)); // its queues are there
        return process;
    }

    public async Task Hear(params IEnumerable<object> messages)
    {
        foreach (var message in messages) await Bus.Publish(message, message.GetType());
    }

    public async Task<InspectionAnswer> Ask<TOrder>(TOrder order, Guid? messageId = null) where TOrder : class
    {
        var client = Bus.CreateRequestClient<TOrder>(RequestTimeout.After(s: 30));
        using var request = client.Create(order);
        if (messageId is { } id) request.UseExecute(context => context.MessageId = id);
        return (await request.GetResponse<InspectionAnswer>()).Message;
    }

    /// <exception cref="TimeoutException">It was not told within 30 seconds.</exception>
    public Task<FindingSnapshot> Until(Func<FindingSnapshot, bool> condition) => _told.Until(condition);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private sealed class Listener(Told told) : IConsumer<FindingSnapshot>
    {
        public Task Consume(ConsumeContext<FindingSnapshot> context)
        {
            told.Add(context.MessageId!.Value, context.Message);
            return Task.CompletedTask;
        }
    }

    private sealed class Told
    {
        private readonly Lock _lock = new();
        private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ImmutableDictionary<Guid, FindingSnapshot> Messages { get; private set; } =
            ImmutableDictionary<Guid, FindingSnapshot>.Empty;

        public void Add(Guid id, FindingSnapshot message)
        {
            lock (_lock)
            {
                Messages = Messages.SetItem(id, message);
                _changed.SetResult();
                _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        public async Task<FindingSnapshot> Until(Func<FindingSnapshot, bool> condition)
        {
            while (true)
            {
                Task changed;
                lock (_lock)
                {
                    if (Messages.Values.FirstOrDefault(condition) is { } found) return found;
                    changed = _changed.Task;
                }

                await changed.WaitAsync(TimeSpan.FromSeconds(30));
            }
        }
    }
}
