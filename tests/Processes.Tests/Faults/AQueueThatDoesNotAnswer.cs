using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Faults;

/// <summary>One of the broker's queues does not answer while the broker does, as a queue without a leader.</summary>
public sealed class AQueueThatDoesNotAnswer
{
    private const string Queue = "projections-inspections";
    private const int Told = 20;

    [Fact]
    public async Task Ends_the_service_that_waits_for_it_and_the_next_one_consumes_when_it_answers_again()
    {
        using var broker = await PrivateServer.RabbitMq();
        await using var database = await OwnDatabase.Create();
        (string, string?) patience = ("Bus__Patience", "00:00:06");
        using (var first = Worker.Start("Projections", database.ConnectionString, broker.Address, patience))
        {
            await first.UntilReady(true);
            (await first.Program.Stop()).ShouldBe(0, first.Program.Output);
        }

        broker.Control($"eval \"sys:suspend(whereis('%2F_{Queue}')).\"");
        using (var starving = Worker.Start("Projections", database.ConnectionString, broker.Address, patience))
        {
            (await starving.Program.End()).ShouldBe(1, starving.Program.Output);
            starving.Program.Output.ShouldContain(Queue);
        }

        broker.Control($"eval \"sys:resume(whereis('%2F_{Queue}')).\"");
        await using var publisher = await Publisher.Start(broker.Address);
        await Task.WhenAll(Enumerable.Range(0, Told).Select(publisher.PublishUntilTaken));
        using var second = Worker.Start("Projections", database.ConnectionString, broker.Address, patience);
        (await second.UntilReady(true)).TotalSeconds.ShouldBeLessThan(60);
        await UntilThere(database, Told);
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
