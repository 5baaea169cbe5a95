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
        using var rating = Worker.Start("Rating", database.ConnectionString, broker.Address); // it is there all the while
        using (var first = Worker.Start("Projections", database.ConnectionString, broker.Address))
        {
            await Task.WhenAll(first.UntilReady(true), rating.UntilReady(true));
            (await first.Program.Stop()).ShouldBe(0, first.Program.Output);
        }

        broker.EndBroker(); // its queues are as old as in life: one killed seconds after it was declared may have no leader ever again
        broker.StartBroker();
        await rating.UntilReady(true);

        await using var publisher = await Publisher.Start(broker.Address);
        await Parallel.ForEachAsync(Enumerable.Range(0, Loaded), async (n, _) => await publisher.PublishUntilTaken(n));
        var telling = Parallel.ForEachAsync(Enumerable.Range(Loaded, Meanwhile), async (n, _) => await publisher.PublishUntilTaken(n));
        broker.KillBroker();
        await rating.UntilReady(false);
        broker.StartBroker();
        using var second = Worker.Start("Projections", database.ConnectionString, broker.Address);
        (await second.UntilReady(true)).TotalSeconds.ShouldBeLessThan(60);
        (await rating.UntilReady(true)).TotalSeconds.ShouldBeLessThan(60);
        await telling;
        await UntilThere(database, Loaded + Meanwhile);
        rating.Program.HasEnded.ShouldBeFalse();
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
