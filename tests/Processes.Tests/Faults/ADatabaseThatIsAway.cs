using ChiBo.Processes.Tests.Host;
using Npgsql;

namespace ChiBo.Processes.Tests.Faults;

/// <summary>PostgreSQL restarted, held, and out of connections, under a service that writes what the bus tells it.</summary>
public sealed class ADatabaseThatIsAway
{
    private const int Each = 20;

    /// <summary>docs/operations.md promises it.</summary>
    private const int PromisedSeconds = 60;

    [Fact]
    public async Task What_was_told_meanwhile_is_there_afterwards_and_readiness_told_the_truth()
    {
        using var server = await PrivateServer.Postgres();
        using var broker = await PrivateServer.RabbitMq();
        await using var database = await OwnDatabase.CreateAt(server.Address);
        using var worker = Worker.Start("Projections", Short(database), broker.Address, ("Bus__LongestWait", "00:00:02"), ("Bus__Retries", "40"));
        await worker.UntilReady(true);
        await using var publisher = await Publisher.Start(broker.Address);
        await Told(publisher, 0);

        // restarted
        server.Run(Control("stop -m immediate"));
        await worker.UntilReady(false);
        await Told(publisher, 1);
        (await worker.IsLive()).ShouldBe(true);
        server.Run(Control("start -w -o \"$(cat $servers_dir/postgres/options)\" -l $servers_dir/postgres/log"));
        (await worker.UntilReady(true)).TotalSeconds.ShouldBeLessThan(PromisedSeconds);

        // held: it neither answers nor refuses
        server.Run("pkill -STOP -P $(head -1 $servers_dir/postgres/data/postmaster.pid); kill -STOP $(head -1 $servers_dir/postgres/data/postmaster.pid)");
        await worker.UntilReady(false);
        await Told(publisher, 2);
        (await worker.IsLive()).ShouldBe(true);
        server.Run("kill -CONT $(head -1 $servers_dir/postgres/data/postmaster.pid); pkill -CONT -P $(head -1 $servers_dir/postgres/data/postmaster.pid)");
        (await worker.UntilReady(true)).TotalSeconds.ShouldBeLessThan(PromisedSeconds);

        // out of connections
        NpgsqlConnection.ClearAllPools();
        await using (var greedy = new Greedy(server.Address, database.Name))
        {
            await greedy.TakeUntil(async () => await worker.IsReady() == false);
            await Told(publisher, 3);
            (await worker.IsLive()).ShouldBe(true);
        }

        (await worker.UntilReady(true)).TotalSeconds.ShouldBeLessThan(PromisedSeconds);
        await UntilThere(database, 4 * Each);
        (await worker.Program.Stop()).ShouldBe(0, worker.Program.Output);
    }

    [Fact]
    public async Task A_service_that_is_started_without_its_broker_is_live_and_not_ready()
    {
        await using var database = await OwnDatabase.Create();
        using var worker = Worker.Start("Rating", database.ConnectionString, "amqp://guest:guest@127.0.0.1:1/");
        await worker.UntilReady(false);
        (await worker.IsLive()).ShouldBe(true);
    }

    private static string Short(OwnDatabase database) =>
        new NpgsqlConnectionStringBuilder(database.ConnectionString) { CommandTimeout = 3, Timeout = 3, MaxPoolSize = 10 }.ToString();

    private static string Control(string what) =>
        "f=$servers_dir/postgres/options; [ -f $f ] || tail -n +1 $servers_dir/postgres/data/postmaster.opts | sed 's/^[^ ]* \"-D\" \"[^\"]*\" //; s/\"//g' > $f; "
        + $"servers_as postgres $(servers_postgres_bin)/pg_ctl -D $servers_dir/postgres/data -s -t 30 {what} >/dev/null 2>&1";

    private static Task Told(Publisher publisher, int round) =>
        Task.WhenAll(Enumerable.Range(round * Each, Each).Select(publisher.PublishUntilTaken));

    private static async Task UntilThere(OwnDatabase database, int organisations)
    {
        var deadline = DateTime.UtcNow.AddSeconds(PromisedSeconds);
        string[] there;
        do there = await database.Column("select id from organisations_v1");
        while (there.Length < organisations && DateTime.UtcNow < deadline);
        there.Length.ShouldBe(organisations);
    }

    /// <summary>Somebody who takes every connection that the server has, the worker's own too.</summary>
    private sealed class Greedy(string server, string database) : IAsyncDisposable
    {
        private readonly string _server = new NpgsqlConnectionStringBuilder(server) { Pooling = false, Database = "postgres" }.ToString();
        private readonly List<NpgsqlConnection> _taken = [];

        /// <summary>The worker takes a connection again as fast as it can: so it may need more than one go.</summary>
        public async Task TakeUntil(Func<Task<bool>> condition)
        {
            var deadline = DateTime.UtcNow.AddSeconds(40);
            do
            {
                await Fill();
                await using (var end = new NpgsqlCommand($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'", _taken[0]))
                    await end.ExecuteNonQueryAsync();
                await Fill();
            }
            while (!await condition() && DateTime.UtcNow < deadline);
            (await condition()).ShouldBeTrue();
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var connection in _taken) await connection.DisposeAsync();
        }

        private async Task Fill()
        {
            try
            {
                while (true)
                {
                    var open = new NpgsqlConnection(_server);
                    await open.OpenAsync();
                    _taken.Add(open);
                }
            }
            catch (PostgresException full) when (full.SqlState == PostgresErrorCodes.TooManyConnections)
            {
                // that is what it wants
            }
        }
    }
}
