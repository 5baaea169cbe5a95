using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>A record that was altered in the database is found.</summary>
public sealed class TamperEvidence
{
    [Theory]
    [InlineData("\"an\":true", "\"an\":false", "state")]
    [InlineData("\"Actor\":\"bình\"", "\"Actor\":\"chi\"", "chain")]
    [InlineData("\"Version\":2,", "\"Version\":3,", "version")]
    public async Task An_altered_record_is_found(string stored, string altered, string finding)
    {
        await using var cluster = await PollCluster.Start();
        await cluster.Poll().Vote("an", true);
        await cluster.Poll().Vote("bình", true);
        (await cluster.Poll().Verify(Caller.Platform)).ShouldBe(new Verification(2, true, null));
        cluster.Store.Tamper("b/o/c/poll", text => text.Replace(stored, altered, StringComparison.Ordinal));
        var verification = await cluster.Poll().Verify(Caller.Platform);
        (verification.IsIntact, verification.Finding).ShouldBe((false, finding));
    }

    [Fact]
    public async Task Votes_cast_during_a_verification_are_stored()
    {
        await using var cluster = await PollCluster.Start();
        var poll = cluster.Poll();
        await poll.Vote("an", true);
        var work = Enumerable.Range(0, 50).Select(async n =>
        {
            if (n % 5 == 0) (await poll.Verify(Caller.Platform)).IsIntact.ShouldBeTrue();
            else (await poll.Vote($"dv-{n}", true)).IsRefused.ShouldBeFalse();
        });
        await Task.WhenAll(work);
        (await poll.Voters()).Length.ShouldBe(41);
    }

    [Fact]
    public async Task The_history_says_who_did_what_and_its_last_hash_is_the_records()
    {
        await using var cluster = await PollCluster.Start();
        await cluster.Poll().Vote("an", true);
        await cluster.Poll().Vote("bình", false);
        var history = await cluster.Poll().History(Caller.Platform);
        history.Entries.Select(e => (e.Version, e.Actor, e.Action))
            .ShouldBe([(1, "an", "CastPollVote"), (2, "bình", "CastPollVote")]);
        history.Entries[^1].Hash.ShouldBe(cluster.Store.Find("b/o/c/poll")!.ChainHash);
    }
}
