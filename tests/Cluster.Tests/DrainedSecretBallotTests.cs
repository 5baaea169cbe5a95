using System.Collections.Concurrent;
using ChiBo.Cluster.Tests.Host;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Cluster.Tests;

/// <summary>Secret votes that are held when a silo leaves the cluster: decision 0006.</summary>
[Collection(nameof(ComingAndGoing))]
public sealed class DrainedSecretBallotTests(SharedDeployment shared, ITestOutputHelper output)
{
    private const int Rounds = 4;
    private const int Held = 5;
    private const int Voters = 7;

    [Fact]
    public async Task Five_vote_a_silo_is_drained_two_more_vote_through_both_gateways_and_the_box_is_whole()
    {
        var (deployment, audit) = (shared.Running, new Audit());
        var meeting = await CellMeeting.Of(deployment, audit, shared.TakeOrganisation());
        await meeting.Open();
        var receipts = new List<string>();
        for (var round = 1; round <= Rounds; round++)
        {
            var ballot = $"b{round}";
            await meeting.Do("openBallot", new { question = $"Câu hỏi {round}?", form = "ELECTRONIC_SECRET_BALLOT" });
            var numbers = new ConcurrentDictionary<string, string>();
            for (var member = 0; member < Held; member++) (await Vote(meeting, ballot, member, numbers)).ShouldBe(true);
            await deployment.StartSilo();
            await deployment.Drain(await Leaving(deployment, meeting, holds: round % 2 == 1));
            for (var member = 0; member < Held; member++) (await Ballots(meeting, member, "heldBallots")).ShouldBe([ballot]);
            for (var member = Held; member < Voters; member++) await Vote(meeting, ballot, member, numbers);
            await meeting.Do("closeBallot", new { ballotId = ballot });

            var box = (await meeting.Read(meeting.Secretary, "ballots { id turnout box { trackingNumber choice } }"))["ballots"]!.AsArray()
                .Single(b => (string?)b!["id"] == ballot)!["box"]!.AsArray()
                .Select(p => $"{p!["trackingNumber"]} {p["choice"]}").ToArray();
            box.Order().ShouldBe(numbers.Select(n => $"{n.Value} {ChoiceOf(n.Key)}").Order());
            for (var member = 0; member < Voters; member++) (await Ballots(meeting, member, "votedBallots")).ShouldContain(ballot);
            receipts.AddRange(numbers.Values);
        }

        output.WriteLine($"{audit}");
        receipts.Count.ShouldBe(Rounds * Voters);
        foreach (var silo in deployment.Silos)
        {
            silo.Program.Output.ShouldNotContain("held secret votes", Case.Sensitive, "a silo said that it lost some");
            foreach (var number in receipts) silo.Program.Output.ShouldNotContain(number);
        }
    }

    [Fact]
    public async Task Five_vote_the_silo_is_killed_and_they_are_told_that_they_may_vote_again()
    {
        var (deployment, audit) = (shared.Running, new Audit());
        var meeting = await CellMeeting.Of(deployment, audit, shared.TakeOrganisation());
        await meeting.Open();
        await meeting.Do("openBallot", new { question = "Câu hỏi?", form = "ELECTRONIC_SECRET_BALLOT" });
        var numbers = new ConcurrentDictionary<string, string>();
        for (var member = 0; member < Held; member++) (await Vote(meeting, "b1", member, numbers)).ShouldBe(true);
        await deployment.StartSilo();
        await deployment.Kill(await Leaving(deployment, meeting, holds: true));

        for (var member = 0; member < Held; member++)
        {
            (await Ballots(meeting, member, "heldBallots")).ShouldBeEmpty();
            (await Ballots(meeting, member, "votedBallots")).ShouldBeEmpty();
        }

        numbers.Clear();
        for (var member = 0; member < Voters; member++) await Vote(meeting, "b1", member, numbers);
        await meeting.Do("closeBallot", new { ballotId = "b1" });
        var box = (await meeting.Read(meeting.Secretary, "ballots { box { trackingNumber } }"))["ballots"]![0]!["box"]!.AsArray();
        box.Select(p => $"{p!["trackingNumber"]}").Order().ShouldBe(numbers.Values.Order());
    }

    /// <summary>A silo that does not answer is declared dead, and another has the meeting; it still has its own when it goes on.</summary>
    [Fact]
    public async Task Five_vote_the_silo_freezes_and_comes_back_and_no_vote_counts_twice()
    {
        var (deployment, audit) = (shared.Running, new Audit());
        var meeting = await CellMeeting.Of(deployment, audit, shared.TakeOrganisation());
        await meeting.Open();
        await meeting.Do("openBallot", new { question = "Câu hỏi?", form = "ELECTRONIC_SECRET_BALLOT" });
        var numbers = new ConcurrentDictionary<string, string>();
        for (var member = 0; member < Held; member++) (await Vote(meeting, "b1", member, numbers)).ShouldBe(true);
        await deployment.StartSilo();
        var frozen = await Leaving(deployment, meeting, holds: true);
        deployment.Forget(frozen);
        frozen.Program.Signal("STOP");
        (await Ballots(meeting, 0, "heldBallots")).ShouldBeEmpty(); // answered by another
        numbers.Clear();
        for (var member = 0; member < Voters - 1; member++) await Vote(meeting, "b1", member, numbers);
        frozen.Program.Signal("CONT");
        await Vote(meeting, "b1", Voters - 1, numbers);
        await frozen.Program.End(); // it learns that it was declared dead
        await meeting.Do("closeBallot", new { ballotId = "b1" });

        output.WriteLine($"{audit}");
        var box = (await meeting.Read(meeting.Secretary, "ballots { box { trackingNumber } }"))["ballots"]![0]!["box"]!.AsArray();
        box.Select(p => $"{p!["trackingNumber"]}").Order().ShouldBe(numbers.Values.Order());
        await audit.Agrees(deployment.Grains);
    }

    private static async Task<Worker> Leaving(Deployment deployment, CellMeeting meeting, bool holds)
    {
        var holder = await deployment.HolderOf(meeting.Grain(deployment));
        return holds ? holder : deployment.Serving.First(s => s != holder);
    }

    /// <returns>Whether the vote is held.</returns>
    private static async Task<bool> Vote(CellMeeting meeting, string ballot, int member, ConcurrentDictionary<string, string> numbers)
    {
        var voter = meeting.Members[member];
        var (payload, isRepeated) = await voter.Give(
            "castVote", "trackingNumber isHeld errors { code }", meeting.Id, new { ballotId = ballot, choice = ChoiceOf(voter.Account) });
        payload["errors"]!.AsArray().ShouldBeEmpty($"{payload.ToJsonString()} repeated: {isRepeated}");
        numbers[voter.Account] = payload["trackingNumber"]!.GetValue<string>();
        return payload["isHeld"]!.GetValue<bool>();
    }

    private static async Task<string[]> Ballots(CellMeeting meeting, int member, string which) =>
        [.. (await meeting.Read(meeting.Members[member], $"mine {{ {which} }}"))["mine"]![which]!.AsArray().Select(b => (string)b!)];

    private static string ChoiceOf(string account) => account[^1] % 2 == 0 ? "FOR" : "AGAINST";
}
