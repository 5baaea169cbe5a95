using System.Collections.Concurrent;
using ChiBo.Hosting.Bus;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Hosting.Tests.Bus;

/// <summary>A message of the tests.</summary>
public sealed record Note(int Number, string? Text = null);

/// <summary>What arrived, and how a consumer is made to fail.</summary>
internal sealed class Arrivals
{
    public ConcurrentQueue<(int Number, Guid? Id)> All { get; } = [];

    /// <summary>How often each number still fails.</summary>
    public ConcurrentDictionary<int, int> Failures { get; } = [];

    /// <summary>What it fails with.</summary>
    public Func<Exception> Fault { get; set; } = () => new InvalidOperationException("told to fail");

    /// <summary>How often a consumer was asked.</summary>
    public int Tries;

    public string? LastText { get; set; }

    public Task Until(Func<bool> condition) => Until(() => Task.FromResult(condition()));

    public async Task Until(Func<Task<bool>> condition)
    {
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (!await condition())
        {
            if (DateTime.UtcNow > deadline) throw new TimeoutException($"{All.Count} arrived.");
            await Task.Yield();
        }
    }
}

/// <summary>Records notes, and fails when told to.</summary>
internal sealed class NoteConsumer(Arrivals arrivals) : IConsumer<Note>
{
    public Task Consume(ConsumeContext<Note> context)
    {
        Interlocked.Increment(ref arrivals.Tries);
        arrivals.LastText = context.Message.Text;
        var number = context.Message.Number;
        if (arrivals.Failures.TryGetValue(number, out var left) && left > 0)
        {
            arrivals.Failures[number] = left - 1;
            throw arrivals.Fault();
        }

        arrivals.All.Enqueue((number, context.MessageId));
        return Task.CompletedTask;
    }
}

/// <summary>A process on the bus.</summary>
internal static class BusProcess
{
    public static async Task<(IHost Host, Arrivals Arrivals)> Start(string? rabbitMq, string queue)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bus:RabbitMq"] = rabbitMq, ["Bus:Retries"] = "3", ["Bus:FirstWait"] = "00:00:00.010", ["Bus:LongestWait"] = "00:00:00.100",
        });
        var arrivals = new Arrivals();
        builder.Services.AddSingleton(arrivals);
        builder.Services.AddChiBoBus(
            builder.Configuration, bus => bus.AddConsumer<NoteConsumer>().Endpoint(e => e.Name = queue));
        var host = builder.Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(30));
        return (host, arrivals);
    }
}
