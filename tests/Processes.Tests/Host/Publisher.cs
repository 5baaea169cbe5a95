using ChiBo.Contracts.Messages.V1;
using ChiBo.Hosting.Bus;
using ChiBo.Silo.Bus;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Processes.Tests.Host;

/// <summary>The way of grains to the bus, with an outbox of the test's own: what the bus has not taken is sent again.</summary>
internal sealed class Publisher : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly MassTransitMessageBus _bus;

    private Publisher(IHost host) => (_host, _bus) = (host, new MassTransitMessageBus(host.Services.GetRequiredService<IBus>()));

    public static async Task<Publisher> Start(string broker)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Bus:RabbitMq"] = broker });
        builder.Services.AddChiBoBus(builder.Configuration, _ => { });
        var host = builder.Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(60));
        return new Publisher(host);
    }

    /// <summary>One organisation's snapshot; faults when the bus does not take it within the patience.</summary>
    public async Task Publish(int number, TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        await _bus.Publish(
            new OrganisationSnapshot { Id = $"khoi/so-{number}", BlocId = "khoi", Name = $"Sở {number}", Version = 1, At = DateTimeOffset.UnixEpoch },
            new Guid(number, 0, 0, new byte[8]), limit.Token).WaitAsync(limit.Token);
    }

    /// <summary>As the outbox does: until the bus has taken it.</summary>
    public async Task PublishUntilTaken(int number)
    {
        var deadline = DateTime.UtcNow.AddSeconds(60);
        while (true)
        {
            try
            {
                await Publish(number, TimeSpan.FromSeconds(5));
                return;
            }
            catch (Exception) when (DateTime.UtcNow < deadline)
            {
                await Task.Delay(200);
            }
        }
    }

    /// <summary>The host is not disposed of: MassTransit measures for the whole process with the meters of the first that there was.</summary>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _host.StopAsync(limit.Token);
    }
}
