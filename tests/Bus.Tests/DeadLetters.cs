using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using ChiBo.Hosting.Bus;
using ChiBo.Operator;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace ChiBo.Bus.Tests;

/// <summary>What the operator sees of dead letters, and how they go back.</summary>
[Collection("the broker")]
public sealed partial class DeadLetters : IAsyncDisposable
{
    private readonly string _queue = $"chibo-test-{Guid.NewGuid():N}";

    [Fact]
    public async Task A_message_that_fails_is_listed_with_its_reason_and_carried_out_after_it_was_replayed()
    {
        Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
        var desk = new Desk { IsBroken = true };
        using var host = await Start(desk);
        var ids = Enumerable.Range(0, 3).Select(_ => Guid.NewGuid()).ToArray();
        foreach (var id in ids)
            await host.Services.GetRequiredService<IBus>().Publish(
                new Petition("bí mật"), Pipe.Execute<PublishContext<Petition>>(c => c.MessageId = id));
        await Until(async () => await Waiting($"{_queue}_error") == 3);

        var list = await Run("list", "--queue", _queue);
        foreach (var id in ids) list.ShouldContain($"{id}  DeadLetters+Petition");
        list.ShouldContain("System.InvalidOperationException: the desk is closed");
        list.ShouldNotContain("bí mật");
        (await Run("list", "--queue", $"{_queue}_error", "--body")).ShouldContain("\"text\"");
        (await Waiting($"{_queue}_error")).ShouldBe(3u);

        desk.IsBroken = false;
        (await Run("replay", "--queue", _queue, "--id", ids[1].ToString())).ShouldContain("Đã trả lại 1 thông điệp");
        await Until(() => Task.FromResult(desk.Done.Count == 1));
        desk.Done.ShouldBe([ids[1]]);
        (await Run("replay", "--queue", _queue, "--all")).ShouldContain("Đã trả lại 2 thông điệp");
        await Until(() => Task.FromResult(desk.Done.Count == 3));
        (await Waiting($"{_queue}_error")).ShouldBe(0u);
        await host.StopAsync();
    }

    [Fact]
    public async Task Killed_in_the_middle_nothing_is_lost_and_at_most_one_is_there_twice()
    {
        Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
        const int letters = 3000;
        await using var connection = await Connect();
        await using var channel = await connection.CreateChannelAsync();
        var quorum = new Dictionary<string, object?> { ["x-queue-type"] = "quorum" };
        foreach (var name in (string[])[_queue, $"{_queue}_error"])
            await channel.QueueDeclareAsync(name, durable: true, exclusive: false, autoDelete: false, quorum);
        for (var n = 0; n < letters; n++)
            await channel.BasicPublishAsync(
                "", $"{_queue}_error", mandatory: true, new BasicProperties { MessageId = $"m-{n}", Persistent = true },
                Encoding.UTF8.GetBytes("{}"));
        await Until(async () => await Waiting($"{_queue}_error") == letters);
        using (var replay = Process.Start(Command("replay", "--queue", _queue, "--all"))!)
        {
            await Until(async () => await Waiting(_queue) > 20);
            replay.Kill();
            await replay.WaitForExitAsync();
        }

        await Until(async () => await Waiting(_queue) + await Waiting($"{_queue}_error") >= letters);
        var (back, left) = (await Ids(_queue), await Ids($"{_queue}_error"));
        left.ShouldNotBeEmpty("it was done before it was killed");
        back.Concat(left).Distinct().Count().ShouldBe(letters);
        (back.Count + left.Count).ShouldBeLessThanOrEqualTo(letters + 1);
    }

    [Fact]
    public void The_operator_knows_every_queue_that_a_service_names()
    {
        var named = Directory.EnumerateFiles(Repository.PathOf("src"), "*Services.cs", SearchOption.AllDirectories)
            .SelectMany(file => EndpointName().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups["projection"].Success ? $"projections-{m.Groups["projection"].Value}" : m.Groups["name"].Value)
            .Order(StringComparer.Ordinal).ToList();
        named.Count.ShouldBeGreaterThan(10);
        named.ShouldBe(InputQueues.All.Order(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (TestServers.RabbitMq is null) return;
        await using var connection = await Connect();
        await using var channel = await connection.CreateChannelAsync();
        foreach (var name in (string[])[_queue, $"{_queue}_error"])
        {
            await channel.QueueDeleteAsync(name);
            await channel.ExchangeDeleteAsync(name);
        }
    }

    private async Task<IHost> Start(Desk desk)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bus:RabbitMq"] = TestServers.RabbitMq, ["Bus:Retries"] = "1", ["Bus:FirstWait"] = "00:00:00.010",
        });
        builder.Services.AddSingleton(desk);
        builder.Services.AddChiBoBus(
            builder.Configuration, bus => bus.AddConsumer<Clerk>().Endpoint(e => e.Name = _queue));
        var host = builder.Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<IBusControl>()
            .WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(60));
        return host;
    }

    private static ProcessStartInfo Command(params string[] arguments) => new(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "ChiBo.Operator.dll"), "dead-letters", .. arguments, "--broker", TestServers.RabbitMq!])
    {
        RedirectStandardOutput = true,
    };

    private static async Task<string> Run(params string[] arguments)
    {
        using var program = Process.Start(Command(arguments))!;
        var said = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        program.ExitCode.ShouldBe(0, said);
        return said;
    }

    private static async Task<uint> Waiting(string queue)
    {
        await using var connection = await Connect();
        await using var channel = await connection.CreateChannelAsync();
        try
        {
            return await channel.MessageCountAsync(queue);
        }
        catch (RabbitMQ.Client.Exceptions.OperationInterruptedException)
        {
            return 0; // there is no such queue yet
        }
    }

    private static async Task<IReadOnlyList<string>> Ids(string queue)
    {
        await using var connection = await Connect();
        await using var channel = await connection.CreateChannelAsync();
        var ids = new List<string>();
        while (await channel.BasicGetAsync(queue, autoAck: true) is { } message) ids.Add(message.BasicProperties.MessageId!);
        return ids;
    }

    private static async Task Until(Func<Task<bool>> condition)
    {
        var deadline = DateTime.UtcNow.AddSeconds(90);
        while (!await condition())
        {
            if (DateTime.UtcNow > deadline) throw new TimeoutException();
            await Task.Delay(20);
        }
    }

    private static Task<IConnection> Connect() =>
        new ConnectionFactory { Uri = new Uri(TestServers.RabbitMq!) }.CreateConnectionAsync();

    [GeneratedRegex("""AddProjection<\w+>\("(?<projection>[a-z-]+)"\)|e\.Name = "(?<name>[a-z-]+)""")]
    private static partial Regex EndpointName();

    /// <summary>A message of the tests.</summary>
    public sealed record Petition(string Text);

    /// <summary>Where petitions end.</summary>
    internal sealed class Desk
    {
        private readonly Lock _lock = new();
        private readonly List<Guid> _done = [];

        public volatile bool IsBroken;

        public IReadOnlyList<Guid> Done
        {
            get { lock (_lock) return [.. _done]; }
        }

        public void Take(Guid id)
        {
            if (IsBroken) throw new InvalidOperationException("the desk is closed");
            lock (_lock) _done.Add(id);
        }
    }

    internal sealed class Clerk(Desk desk) : IConsumer<Petition>
    {
        public Task Consume(ConsumeContext<Petition> context)
        {
            desk.Take(context.MessageId!.Value);
            return Task.CompletedTask;
        }
    }
}
