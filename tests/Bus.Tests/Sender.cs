using ChiBo.Hosting.Bus;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Bus.Tests;

/// <summary>Sends messages as grains do: each until the broker has taken it, under an id of its own.</summary>
internal sealed class Sender : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly IHost _host;

    private Sender(IHost host) => _host = host;

    public static async Task<Sender> Start(string broker)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Bus:RabbitMq"] = broker });
        builder.Services.AddChiBoBus(builder.Configuration, _ => { });
        var host = builder.Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, Patience);
        return new Sender(host);
    }

    public Task Send(IEnumerable<Letter> letters) => Parallel.ForEachAsync(
        letters, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (letter, _) => await Send(letter));

    public async Task Send(Letter letter)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
                await _host.Services.GetRequiredService<IBus>().Publish(
                    letter.Message, letter.Message.GetType(),
                    Pipe.Execute<PublishContext>(context => context.MessageId = letter.Id), limit.Token);
                return;
            }
            catch (Exception) when (DateTime.UtcNow < deadline)
            {
                await Task.Delay(200); // the broker is away; nobody knows whether it took the message
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}

/// <summary>A message with the id that makes a repeat of it one.</summary>
internal sealed record Letter(Guid Id, object Message);
