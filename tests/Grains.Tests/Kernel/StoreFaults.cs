using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel.Polls;
using Orleans.Runtime;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>A failed write: nobody knows what is stored, and nobody may be told otherwise.</summary>
public sealed class StoreFaults
{
    [Fact]
    public async Task A_vote_that_was_not_stored_is_a_fault_and_can_be_cast_again()
    {
        await using var cluster = await PollCluster.Start();
        (await LosesNoAcknowledgedVote(cluster, cluster.Poll())).ShouldBeTrue();
    }

    [Fact]
    public async Task Control_answering_before_storing_acknowledges_a_vote_that_nobody_has()
    {
        await using var cluster = await PollCluster.Start();
        (await LosesNoAcknowledgedVote(cluster, cluster.Hasty())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_vote_that_was_stored_although_the_store_failed_counts_once()
    {
        await using var cluster = await PollCluster.Start();
        (await RefusesTheSecondVote(cluster, cluster.Poll())).ShouldBeTrue();
        cluster.Store.Find("b/o/c/poll")!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Control_rolling_back_accepts_the_same_voter_twice()
    {
        await using var cluster = await PollCluster.Start();
        (await RefusesTheSecondVote(cluster, cluster.RolledBack())).ShouldBeFalse();
    }

    [Fact]
    public async Task Everything_decided_on_top_of_a_failed_write_is_a_fault()
    {
        await using var cluster = await PollCluster.Start();
        (await NobodyIsToldWhatIsNotStored(cluster, cluster.Poll())).ShouldBeTrue();
        (await cluster.Poll().Voters()).ShouldBeEmpty();
        (await cluster.Poll().Vote("an", true)).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public async Task Control_a_hasty_refusal_rests_on_a_vote_that_nobody_has()
    {
        await using var cluster = await PollCluster.Start();
        (await NobodyIsToldWhatIsNotStored(cluster, cluster.Hasty())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_fault_at_reading_crosses_as_one_of_ours_and_the_next_call_reads_again()
    {
        await using var cluster = await PollCluster.Start();
        cluster.Store.OnRead = _ => throw new DriverFault();
        var fault = await Should.ThrowAsync<Exception>(() => cluster.Poll().Vote("an", true));
        (fault is NotReadException or OrleansException).ShouldBeTrue(fault.ToString());
        fault.ToString().ShouldNotContain(nameof(DriverFault));
        cluster.Store.OnRead = _ => { };
        (await cluster.Poll().Vote("an", true)).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public async Task A_fault_at_verifying_or_writing_crosses_as_one_of_ours()
    {
        await using var cluster = await PollCluster.Start();
        await cluster.Poll().Vote("an", true);
        cluster.Store.OnRead = _ => throw new DriverFault();
        var fault = await Should.ThrowAsync<Exception>(() => cluster.Poll().Verify(Caller.Platform));
        (fault is NotReadException or OrleansException).ShouldBeTrue(fault.ToString());
        cluster.Store.OnRead = _ => { };
        cluster.Store.BeforeWrite = _ => throw new DriverFault();
        await Should.ThrowAsync<NotStoredException>(() => cluster.Poll().Vote("bình", true));
    }

    [Fact]
    public async Task A_bus_that_does_not_take_what_is_said_again_is_a_fault_of_ours()
    {
        await using var cluster = await PollCluster.Start();
        await cluster.Poll().Vote("an", true);
        cluster.Bus.IsDead = true;
        await Should.ThrowAsync<NotTakenException>(() => cluster.Poll().Resend());
    }

    private static async Task<bool> LosesNoAcknowledgedVote(PollCluster cluster, IPollGrain poll)
    {
        cluster.Store.BeforeWrite = _ => throw new IOException("no space left on device");
        var acknowledged = await Answered(poll.Vote("an", true)) is { IsRefused: false };
        cluster.Store.BeforeWrite = _ => Task.CompletedTask;
        if (acknowledged) return false;
        return !(await poll.Vote("an", false)).IsRefused && (await poll.Voters()).Length == 1;
    }

    private static async Task<bool> RefusesTheSecondVote(PollCluster cluster, IPollGrain poll)
    {
        cluster.Store.AfterWrite = _ => throw new TimeoutException("the answer was lost");
        (await Answered(poll.Vote("an", true))).ShouldBeNull();
        cluster.Store.AfterWrite = _ => Task.CompletedTask;
        return (await poll.Vote("an", false)).Code == CastPollVote.AlreadyVoted.Code;
    }

    private static async Task<bool> NobodyIsToldWhatIsNotStored(PollCluster cluster, IPollGrain poll)
    {
        var (reached, fail) = (new TaskCompletionSource(), new TaskCompletionSource());
        cluster.Store.BeforeWrite = _ =>
        {
            reached.TrySetResult();
            return fail.Task;
        };
        var first = poll.Vote("an", true);
        await reached.Task;
        var repeat = poll.Vote("an", true);
        var onTop = poll.Vote("bình", true);
        await poll.Voters(); // both have been decided by now: a turn later than theirs has ended
        fail.SetException(new IOException("the disk is gone"));
        var answers = new[] { await Answered(first), await Answered(repeat), await Answered(onTop) };
        cluster.Store.BeforeWrite = _ => Task.CompletedTask;
        return answers.All(a => a is null);
    }

    /// <summary>The answer, or null for a fault.</summary>
    private static async Task<Outcome?> Answered(Task<Outcome> call)
    {
        try
        {
            return await call;
        }
        catch (Exception fault) when (fault is NotStoredException or OrleansException or IOException or TimeoutException)
        {
            return null;
        }
    }

    /// <summary>As those of a database's or a broker's driver: nobody serializes it.</summary>
    private sealed class DriverFault : Exception;
}
