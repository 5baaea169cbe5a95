using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Faults;

/// <summary>RabbitMQ full, and restarted, between who tells and who writes.</summary>
public sealed class ABrokerThatIsAway
{
    private const int Each = 20;

    [Fact]
    public async Task What_it_did_not_take_is_a_fault_and_what_it_took_arrives()
    {
        using var broker = await PrivateServer.RabbitMq();
        await using var database = await OwnDatabase.Create();
        using var worker = Worker.Start("Projections", database.ConnectionString, broker.Address);
        await worker.UntilReady(true);
        await using var publisher = await Publisher.Start(broker.Address);
        await Told(publisher, 0);

        // full: it takes nothing, and says so by not confirming
        broker.Control("set_vm_memory_high_watermark 0.000001");
        await UntilRefused(publisher);
        broker.Control("set_vm_memory_high_watermark 0.4");
        await Told(publisher, 1);
        await UntilThere(database, 2 * Each);

        // restarted: what lay in its queues is still there
        broker.Control("stop_app");
        await worker.UntilReady(false);
        await Should.ThrowAsync<Exception>(() => publisher.Publish(2 * Each, TimeSpan.FromSeconds(2)));
        (await worker.IsLive()).ShouldBe(true);
        broker.Control("start_app");
        (await worker.UntilReady(true)).TotalSeconds.ShouldBeLessThan(60);
        await Told(publisher, 2);
        await UntilThere(database, 3 * Each);
    }

    private static Task Told(Publisher publisher, int round) =>
        Task.WhenAll(Enumerable.Range(round * Each, Each).Select(publisher.PublishUntilTaken));

    /// <summary>The alarm takes a moment: until then it still confirms, and afterwards nothing at all.</summary>
    private static async Task UntilRefused(Publisher publisher)
    {
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (DateTime.UtcNow < deadline)
        {
            try
            {
                await publisher.Publish(0, TimeSpan.FromSeconds(2));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }

        throw new TimeoutException("It went on taking messages.");
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
