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
        server.Crash();
        await worker.UntilReady(false);
        await Told(publisher, 1);
        (await worker.IsLive()).ShouldBe(true);
        server.StartAgain();
        (await worker.UntilReady(true)).TotalSeconds.ShouldBeLessThan(PromisedSeconds);

        // held: it neither answers nor refuses
        server.Hold();
        await worker.UntilReady(false);
        await Told(publisher, 2);
        (await worker.IsLive()).ShouldBe(true);
        server.LetGo();
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
}
