using ChiBo.Cluster.Tests.Host;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Cluster.Tests;

/// <summary>SIGKILL in the middle of a vote.</summary>
public sealed class ASiloThatIsKilled(ITestOutputHelper output)
{
    /// <summary>docs/operations.md promises it.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Takes_no_vote_with_it_and_counts_none_twice()
    {
        await using var deployment = await Deployment.Start();
        var meetings = new Meetings(deployment);
        await meetings.Open();
        var person = new Person(Promised);
        var (acknowledged, killed) = (0, Task.CompletedTask);
        var votes = (from meeting in Enumerable.Range(1, Meetings.Count)
                     from member in Enumerable.Range(1, Meetings.Members)
                     select (meeting, member)).ToArray();
        new Random(7).Shuffle(votes);

        await Parallel.ForEachAsync(votes, new ParallelOptions { MaxDegreeOfParallelism = 40 }, async (vote, _) =>
        {
            var (outcome, isNamed) = await Vote(meetings, person, vote.meeting, vote.member);
            // whoever gave the order no name and sent it again may hear that it was carried out the first time
            if (outcome.Code is not null) (outcome.Code, isNamed).ShouldBe(("ballot.already-voted", false));
            if (Interlocked.Increment(ref acknowledged) == votes.Length / 3) killed = deployment.Silos[0].Program.Kill();
        });
        await killed;

        output.WriteLine($"{person}");
        person.Faults.ShouldNotBeEmpty("nobody noticed: the silo held no meeting");
        for (var meeting = 1; meeting <= Meetings.Count; meeting++) await EverybodyVotedOnce(meetings, meeting);
        await meetings.UntilItAgrees(deployment);
    }

    private static async Task<(Outcome Outcome, bool IsNamed)> Vote(Meetings meetings, Person person, int meeting, int member)
    {
        var caller = Meetings.Member(member);
        var isNamed = member % 2 == 0;
        if (isNamed) caller = caller with { OrderId = $"phieu-{meeting}-{member}" };
        var request = new CastVoteRequest("b1", ChoiceOf(member));
        return (await person.Give(caller, async () => (await meetings[meeting].CastVote(caller, request)).Outcome), isNamed);
    }

    private static async Task EverybodyVotedOnce(Meetings meetings, int meeting)
    {
        var everybody = Enumerable.Range(1, Meetings.Members).ToArray();
        (await meetings.See(meeting)).Ballots.Single().Turnout.ShouldBe(everybody.Length);
        await Meetings.Done(meetings[meeting].CloseBallot(Meetings.Secretary, new CloseBallotRequest("b1")));
        var tally = (await meetings.See(meeting)).Ballots.Single().Tally.ShouldNotBeNull();
        (tally.For, tally.Against, tally.Other).ShouldBe(
        (
            everybody.Count(i => ChoiceOf(i) == VoteChoice.For),
            everybody.Count(i => ChoiceOf(i) == VoteChoice.Against),
            everybody.Count(i => ChoiceOf(i) == VoteChoice.Other)));
        (await meetings[meeting].History(Caller.Platform)).Entries.Where(e => e.Action == "CastVote").Select(e => e.Actor).Order()
            .ShouldBe(everybody.Select(Meetings.IdOf));
        (await meetings[meeting].Verify(Caller.Platform)).IsIntact.ShouldBeTrue();
    }

    private static VoteChoice ChoiceOf(int member) => (VoteChoice)(member % 3);
}
