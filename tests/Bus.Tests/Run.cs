using Npgsql;
using RabbitMQ.Client;

namespace ChiBo.Bus.Tests;

/// <summary>The services on a database and a virtual host of their own.</summary>
internal sealed class Run : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly string _name = $"chibo_{Guid.NewGuid():N}";
    private readonly string _broker = TestServers.RabbitMq!;
    private readonly List<ServiceProcess> _processes = [];

    public string Database =>
        new NpgsqlConnectionStringBuilder(TestServers.Postgres) { Database = _name, MaxPoolSize = 30 }.ToString();

    public IReadOnlyList<ServiceProcess> Processes => _processes;

    public Sender Sender { get; private set; } = null!;

    public static async Task<Run> Start()
    {
        var run = new Run();
        await run.Execute($"create database {run._name}");
        foreach (var service in Service.All) run._processes.Add(new ServiceProcess(service, run.Database, run._broker));
        foreach (var process in run._processes) await process.Start();
        run.Sender = await Sender.Start(run._broker);
        return run;
    }

    /// <summary>Everything that is done by the calendar is done at the start of a process.</summary>
    public async Task PassANight()
    {
        foreach (var process in _processes.AsEnumerable())
        {
            await process.Kill();
            await process.Start();
        }
    }

    /// <summary>Waits until nothing waits in any queue and the tables have stopped changing.</summary>
    public async Task<IReadOnlyList<string>> Settle()
    {
        var deadline = DateTime.UtcNow + Patience;
        IReadOnlyList<string> before = [];
        for (var same = 0; same < 4;)
        {
            if (DateTime.UtcNow > deadline)
                throw new TimeoutException("The services do not settle.\n" + string.Join('\n', _processes.Select(p => p.Said())));
            await Task.Delay(500);
            var now = await Tables.Read(Database, Service.All);
            same = await Waiting() == 0 && now.SequenceEqual(before) ? same + 1 : 0;
            before = now;
        }

        return before;
    }

    public async ValueTask DisposeAsync()
    {
        if (Sender is not null) await Sender.DisposeAsync();
        foreach (var process in _processes) process.Dispose();
        await RemoveQueues();
        await Execute($"drop database {_name} with (force)");
    }

    private async Task<long> Waiting()
    {
        await using var connection = await Connect();
        await using var channel = await connection.CreateChannelAsync();
        var waiting = 0L;
        foreach (var queue in Service.Queues) waiting += await channel.MessageCountAsync(queue);
        return waiting;
    }

    private async Task RemoveQueues()
    {
        await using var connection = await Connect();
        await using var channel = await connection.CreateChannelAsync();
        foreach (var queue in Service.Queues) await channel.QueueDeleteAsync(queue);
    }

    private Task<IConnection> Connect() => new ConnectionFactory { Uri = new Uri(_broker) }.CreateConnectionAsync();

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(TestServers.Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
