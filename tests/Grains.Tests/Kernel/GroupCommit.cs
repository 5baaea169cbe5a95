using ChiBo.Grains.Tests.Kernel.Polls;
using Orleans.Runtime;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>Thirty members who vote in the same second cost a few writes, not thirty.</summary>
public sealed class GroupCommit
{
    private const int Callers = 64;

    [Fact]
    public async Task Callers_that_come_together_share_writes()
    {
        await using var cluster = await PollCluster.Start();
        var writes = await WritesForAllCallers(cluster, cluster.Poll());
        writes.ShouldBeLessThanOrEqualTo(Callers / 8);
        cluster.Store.Find("b/o/c/poll")!.Version.ShouldBe(Callers);
    }

    [Fact]
    public async Task Control_without_sharing_every_caller_costs_a_write()
    {
        await using var cluster = await PollCluster.Start();
        (await WritesForAllCallers(cluster, cluster.RolledBack())).ShouldBe(Callers);
    }

    [Fact]
    public async Task Votes_across_deactivations_are_all_there_once()
    {
        await using var cluster = await PollCluster.Start();
        var poll = cluster.Poll();
        var votes = Enumerable.Range(0, Callers).SelectMany(n => new[] { n, n }).Select(n => UntilLetIn(async () =>
        {
            if (n % 7 == 0) await poll.Deactivate();
            return (await poll.Vote($"dv-{n:00}", true)).IsRefused;
        }));
        var refused = await Task.WhenAll(votes);
        refused.Count(r => r).ShouldBe(Callers);
        (await poll.Voters()).Length.ShouldBe(Callers);
        cluster.Store.Find("b/o/c/poll")!.Changes.Count.ShouldBe(Callers);
    }

    private static async Task<int> WritesForAllCallers(PollCluster cluster, IPollGrain poll)
    {
        await poll.Voters(); // activated
        var gate = new TaskCompletionSource();
        cluster.Store.BeforeWrite = _ => gate.Task;
        var votes = Enumerable.Range(0, Callers).Select(n => poll.Vote($"dv-{n:00}", n % 2 == 0)).ToArray();
        if (poll is IKeptPollGrain) await cluster.Turns.Votes(Callers); // a control decides one only when the last is stored
        gate.SetResult();
        (await Task.WhenAll(votes)).ShouldAllBe(o => !o.IsRefused);
        return cluster.Store.Writes;
    }

    /// <summary>A silo gives up a call that met its third activation going away; it was not carried out, so it may be repeated.</summary>
    private static async Task<T> UntilLetIn<T>(Func<Task<T>> call)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (OrleansMessageRejectionException) when (attempt < Callers)
            {
                // the next activation is on its way
            }
        }
    }
}
