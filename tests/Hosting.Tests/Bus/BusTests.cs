using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;

namespace ChiBo.Hosting.Tests.Bus;

public sealed class BusInMemory : BusTests
{
    protected override string? RabbitMq() => null;
}

public sealed class BusOnRabbitMq : BusTests
{
    [Fact]
    public async Task Queues_are_quorum_queues_and_what_still_fails_lies_in_the_error_queue()
    {
        var (host, arrivals) = await BusProcess.Start(Uri(), Queue);
        using (host)
        {
            arrivals.Failures[1] = int.MaxValue;
            await host.Services.GetRequiredService<IBus>().Publish(new Note(1));
            await using var connection = await Connect();
            await using var channel = await connection.CreateChannelAsync();
            await arrivals.Until(async () => await Failed() == 1);
            // a declaration with another type would be answered by a fault
            var quorum = new Dictionary<string, object?> { ["x-queue-type"] = "quorum" };
            await channel.QueueDeclareAsync(Queue, true, false, false, quorum);
            await channel.QueueDeclareAsync(Queue + "_error", true, false, false, quorum);
            await host.StopAsync();
        }
    }

    protected override string? RabbitMq()
    {
        Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
        return TestServers.RabbitMq;
    }

    protected override async Task Clean()
    {
        await using var connection = await Connect();
        await using var channel = await connection.CreateChannelAsync();
        foreach (var name in (string[])[Queue, Queue + "_error"])
        {
            await channel.QueueDeleteAsync(name);
            await channel.ExchangeDeleteAsync(name);
        }
    }

    private async Task<uint> Failed()
    {
        await using var connection = await Connect();
        await using var channel = await connection.CreateChannelAsync();
        try
        {
            return await channel.MessageCountAsync(Queue + "_error");
        }
        catch (RabbitMQ.Client.Exceptions.OperationInterruptedException)
        {
            return 0; // nothing has failed yet, so there is no such queue
        }
    }

    private Task<IConnection> Connect() => new ConnectionFactory { Uri = new Uri(RabbitMq()!) }.CreateConnectionAsync();
}

public abstract class BusTests : IAsyncDisposable
{
    private bool _used;

    protected string Queue { get; } = $"chibo-test-{Guid.NewGuid():N}";

    [Fact]
    public async Task Every_message_arrives_under_the_id_it_was_given()
    {
        var (host, arrivals) = await BusProcess.Start(Uri(), Queue);
        using (host)
        {
            var bus = host.Services.GetRequiredService<IBus>();
            var ids = Enumerable.Range(0, 200).ToDictionary(n => n, _ => Guid.NewGuid());
            await Task.WhenAll(ids.Select(id => bus.Publish(
                (object)new Note(id.Key), typeof(Note), Pipe.Execute<PublishContext>(c => c.MessageId = id.Value))));
            await arrivals.Until(() => arrivals.All.Count >= 200);
            arrivals.All.OrderBy(a => a.Number).ShouldBe(ids.Select(id => (id.Key, (Guid?)id.Value)));
            await host.StopAsync();
        }
    }

    [Fact]
    public async Task A_consumer_that_fails_is_tried_again()
    {
        var (host, arrivals) = await BusProcess.Start(Uri(), Queue);
        using (host)
        {
            arrivals.Failures[1] = 2;
            await host.Services.GetRequiredService<IBus>().Publish(new Note(1));
            await host.Services.GetRequiredService<IBus>().Publish(new Note(2));
            await arrivals.Until(() => arrivals.All.Count == 2);
            arrivals.Failures[1].ShouldBe(0);
            await host.StopAsync();
        }
    }

    [Fact]
    public async Task A_fault_that_the_message_brings_with_it_is_not_tried_again_and_takes_no_time_from_others()
    {
        var (host, arrivals) = await BusProcess.Start(Uri(), Queue);
        using (host)
        {
            arrivals.Failures[1] = int.MaxValue;
            arrivals.Fault = () => new ArgumentOutOfRangeException("year", 1, "must be greater than or equal to 2000");
            await host.Services.GetRequiredService<IBus>().Publish(new Note(1));
            await arrivals.Until(() => Volatile.Read(ref arrivals.Tries) == 1);
            await host.Services.GetRequiredService<IBus>().Publish(new Note(2));
            await arrivals.Until(() => arrivals.All.Count == 1);
            await host.StopAsync(); // waits for what is under way
            Volatile.Read(ref arrivals.Tries).ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_message_of_before_with_a_character_that_no_store_keeps_is_read_without_it()
    {
        var (host, arrivals) = await BusProcess.Start(Uri(), Queue);
        using (host)
        {
            await host.Services.GetRequiredService<IBus>().Publish(new Note(1, "Chuyên đề\0 quý IV"));
            await arrivals.Until(() => arrivals.All.Count == 1);
            arrivals.LastText.ShouldBe("Chuyên đề quý IV");
            await host.StopAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_used) await Clean();
    }

    protected abstract string? RabbitMq();

    protected virtual Task Clean() => Task.CompletedTask;

    protected string? Uri()
    {
        var uri = RabbitMq();
        _used = true;
        return uri;
    }
}
