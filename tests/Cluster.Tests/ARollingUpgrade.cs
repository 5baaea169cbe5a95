using ChiBo.Cluster.Tests.Host;

namespace ChiBo.Cluster.Tests;

/// <summary>One silo after the other is asked to stop, and another takes its place, while people give orders.</summary>
public sealed class ARollingUpgrade(ITestOutputHelper output)
{
    /// <summary>docs/operations.md promises it.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Loses_no_order_and_every_silo_ends_by_itself()
    {
        await using var deployment = await Deployment.Start();
        var meetings = new Meetings(deployment);
        await meetings.Open();
        var person = new Person(Promised);
        var speakers = new Speakers(meetings);
        using var enough = new CancellationTokenSource();
        var speaking = speakers.Until(person, enough.Token);

        foreach (var old in deployment.Silos)
        {
            await deployment.StartSilo();
            (await old.Program.Stop()).ShouldBe(0, old.Program.Output);
            await speakers.UntilMore(100, Promised);
        }

        await enough.CancelAsync();
        await speaking;
        output.WriteLine($"{speakers.Orders} orders; {person}");
        await speakers.AreAllRecordedOnce();
        await meetings.UntilItAgrees(deployment);
    }
}
