using ChiBo.Cluster.Tests.Host;
using ChiBo.Processes.Tests.Host;
using Npgsql;

namespace ChiBo.Cluster.Tests.Faults;

/// <summary>PostgreSQL restarted, held, and out of connections, under silos whose grains are given orders all the while.</summary>
public sealed class GrainsWithoutTheirDatabase(ITestOutputHelper output)
{
    /// <summary>docs/operations.md promises it, from the end of the trouble on.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(60);

    /// <summary>So long the trouble itself lasts at most.</summary>
    private static readonly TimeSpan Trouble = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Lose_nothing_that_was_acknowledged_and_come_back_by_themselves()
    {
        await using var deployment = await Deployment.Start();
        var meetings = new Meetings(deployment);
        await meetings.Open();
        var speakers = new Speakers(meetings);

        await Suffer(deployment, speakers, "restarted", async () =>
        {
            deployment.Server.Crash();
            await AllNotReady(deployment);
            deployment.Server.StartAgain();
        });
        await Suffer(deployment, speakers, "held", async () =>
        {
            deployment.Server.Hold();
            await AllNotReady(deployment);
            deployment.Server.LetGo();
        });
        await Suffer(deployment, speakers, "out of connections", async () =>
        {
            await using var greedy = new Greedy(deployment.Server.Address, deployment.Database.Name);
            await greedy.TakeUntil(async () => (await Task.WhenAll(deployment.Silos.Select(s => s.IsReady()))).All(r => r == false));
        });
        await meetings.UntilItAgrees(deployment);
    }

    private async Task Suffer(Deployment deployment, Speakers speakers, string name, Func<Task> trouble)
    {
        var person = new Person(Trouble + Promised);
        using var enough = new CancellationTokenSource();
        var speaking = speakers.Until(person, enough.Token);
        await speakers.UntilMore(50, Promised);
        await trouble();
        NpgsqlConnection.ClearAllPools(); // the test's own, which suffered too
        var returned = System.Diagnostics.Stopwatch.StartNew();
        await Task.WhenAll(deployment.Silos.Select(s => s.UntilReady(true)));
        await speakers.UntilMore(50, Promised);
        output.WriteLine($"{name}: orders are taken {returned.Elapsed.TotalSeconds:0.0} s after; {speakers.Orders} orders; {person}");
        returned.Elapsed.ShouldBeLessThan(Promised);
        await enough.CancelAsync();
        await speaking;
        person.Faults.ShouldNotBeEmpty("nobody noticed");
        await speakers.AreAllRecordedOnce();
        foreach (var silo in deployment.Silos) (await silo.IsLive()).ShouldBe(true);
    }

    private static Task AllNotReady(Deployment deployment) => Task.WhenAll(deployment.Silos.Select(s => s.UntilReady(false)));
}
