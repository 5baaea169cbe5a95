using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Faults;

/// <summary>RabbitMQ goes as in a power cut, with messages in its queues.</summary>
public sealed class ABrokerThatIsKilled
{
    private const int Loaded = 300;
    private const int Meanwhile = 60;

    [Fact]
    public async Task Has_what_it_took_and_services_consume_by_themselves()
    {
        using var broker = await PrivateServer.RabbitMq();
        await using var database = await OwnDatabase.Create();
        using var rating = Start("Rating", database, broker); // it is there all the while
        using (var first = Start("Projections", database, broker))
        {
            await Task.WhenAll(first.UntilReady(true), rating.UntilReady(true));
            (await first.Program.Stop()).ShouldBe(0, first.Program.Output);
        }

        broker.EndBroker(); // its queues are as old as in life: one killed seconds after it was declared may have no leader ever again
        broker.StartBroker();
        using var ratings = await UntilReady(rating, () => Start("Rating", database, broker));

        await using var publisher = await Publisher.Start(broker.Address);
        await Parallel.ForEachAsync(Enumerable.Range(0, Loaded), async (n, _) => await publisher.PublishUntilTaken(n));
        var telling = Parallel.ForEachAsync(Enumerable.Range(Loaded, Meanwhile), async (n, _) => await publisher.PublishUntilTaken(n));
        broker.KillBroker();
        await ratings.UntilReady(false);
        broker.StartBroker();
        using var projections = await UntilReady(null, () => Start("Projections", database, broker));
        using var ratingsAgain = await UntilReady(ratings, () => Start("Rating", database, broker));
        await telling;
        await UntilThere(database, Loaded + Meanwhile);
    }

    private static Worker Start(string name, OwnDatabase database, PrivateServer broker) =>
        Worker.Start(name, database.ConnectionString, broker.Address, ("Bus__Patience", "00:00:15"));

    /// <summary>Starts again whatever ends itself, as its supervisor does: a queue without a leader is not asked twice.</summary>
    private static async Task<Worker> UntilReady(Worker? worker, Func<Worker> start)
    {
        for (var starts = 0; ; starts++)
        {
            worker ??= start();
            try
            {
                await worker.UntilReady(true, seconds: 120);
                return worker;
            }
            catch (TimeoutException) when (worker.Program.HasEnded && starts < 3)
            {
                worker.Dispose();
                worker = null;
            }
        }
    }

    private static async Task UntilThere(OwnDatabase database, int organisations)
    {
        var deadline = DateTime.UtcNow.AddSeconds(60);
        string[] there;
        do there = await database.Column("select id from organisations_v1");
        while (there.Length < organisations && DateTime.UtcNow < deadline);
        there.Length.ShouldBe(organisations);
    }
}
