using ChiBo.Grains.Tests.Kernel.Polls.V1;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>The newest snapshot reaches the bus soon, whatever else the outbox has in mind, and is never forgotten.</summary>
public sealed class LastSnapshots
{
    private const string Early = "b/o/c/early";
    private const string Late = "b/o/c/late";

    [Fact]
    public async Task A_second_snapshot_does_not_wait_until_an_earlier_poll_has_settled()
    {
        await using var cluster = await PollCluster.Start();
        await cluster.Poll(Early).Vote("an", true);
        await cluster.Bus.Until(bus => Told(bus, Early, 1));
        var (reached, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        cluster.Store.BeforeWrite = key => key == Late && reached.TrySetResult() ? release.Task : Task.CompletedTask;
        var first = cluster.Poll(Late).Vote("an", true);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        var second = cluster.Poll(Late).Vote("bình", true); // stored right after the first: its snapshot has to wait
        await cluster.Poll(Late).Voters();
        release.SetResult();
        await Task.WhenAll(first, second);
        await cluster.Bus.Until(bus => Told(bus, Late, 2));
        cluster.Store.Find(Early)!.SnapshotVersion.ShouldBe(0);
    }

    [Fact]
    public async Task An_order_that_comes_while_the_outbox_settles_keeps_its_reminder()
    {
        await using var cluster = await PollCluster.Start();
        await cluster.Poll().Vote("an", true);
        await cluster.Bus.Until(bus => Told(bus, "b/o/c/poll", 1));
        var (settling, settle) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (storing, store) = (new TaskCompletionSource(), new TaskCompletionSource());
        cluster.Store.BeforeWrite = _ => settling.TrySetResult() ? settle.Task : storing.TrySetResult() ? store.Task : Task.CompletedTask;
        await settling.Task.WaitAsync(TimeSpan.FromSeconds(20));
        var vote = cluster.Poll().Vote("bình", true);
        await cluster.Poll().Voters(); // it has been decided by now: a turn later than its own has ended
        settle.SetResult();
        await storing.Task.WaitAsync(TimeSpan.FromSeconds(20));
        for (var turn = 0; turn < 20; turn++) (await cluster.Poll().IsReminded()).ShouldBeTrue();
        store.SetResult();
        (await vote).IsRefused.ShouldBeFalse();
    }

    private static bool Told(RecordedBus bus, string poll, long version) =>
        bus.Taken.Any(m => m.Message is PollChanged told && told == new PollChanged(poll, version));
}
