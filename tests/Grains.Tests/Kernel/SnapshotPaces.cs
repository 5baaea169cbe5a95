using ChiBo.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel.Polls.V1;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>A silo's grains take turns with their snapshots, and each sends what is newest when its turn comes.</summary>
public sealed class SnapshotPaces
{
    private static readonly long Second = TimeProvider.System.TimestampFrequency;

    [Fact]
    public void A_seconds_worth_goes_at_once_and_the_rest_a_few_together()
    {
        var pace = new SnapshotPace(TimeProvider.System, 100);
        var now = 1_000 * Second;
        var places = Enumerable.Range(0, 500).Select(_ => pace.TakePlace(now)).ToList();
        places.Count(p => p <= now).ShouldBeInRange(100, 101);
        places.ShouldBe(places.Order());
        places.Where(p => p > now).GroupBy(p => p).ShouldAllBe(turn => turn.Count() <= 25 && (turn.Key % (Second / 4)) == 0);
        (places[^1] - now).ShouldBeInRange((4 * Second) - (Second / 4), (4 * Second) + (Second / 4));
    }

    [Fact]
    public void Quiet_seconds_do_not_add_up()
    {
        var pace = new SnapshotPace(TimeProvider.System, 100);
        pace.TakePlace(1_000 * Second);
        var now = 2_000 * Second;
        Enumerable.Range(0, 500).Count(_ => pace.TakePlace(now) <= now).ShouldBeInRange(100, 101);
    }

    [Fact]
    public async Task Whoever_waits_for_a_place_sends_the_newest_once()
    {
        const int Polls = 60;
        await using var cluster = await PollCluster.Start(snapshotsPerSecond: 20);
        foreach (var voter in (string[])["an", "bình", "chi"])
            await Task.WhenAll(Enumerable.Range(0, Polls).Select(n => cluster.Poll(Name(n)).Vote(voter, true)));
        await cluster.Bus.Until(bus => Enumerable.Range(0, Polls).All(n => Versions(bus, n).Contains(3)));
        Enumerable.Range(0, Polls).Count(n => Versions(cluster.Bus, n) is [3]).ShouldBeInRange(Polls / 4, Polls);
    }

    private static string Name(int n) => $"b/o/c/poll-{n}";

    private static long[] Versions(RecordedBus bus, int n) =>
        [.. bus.Taken.Select(t => t.Message).OfType<PollChanged>().Where(p => p.Key == Name(n)).Select(p => p.Version)];
}
