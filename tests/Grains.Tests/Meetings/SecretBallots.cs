using System.Collections.Concurrent;
using System.Text.Json;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>
/// What an electronic secret ballot leaves behind: nothing that pairs a voter with a choice. See decision 0006.
/// </summary>
public sealed class SecretBallots
{
    private const int Count = 20;

    [Fact]
    public async Task Leave_no_voter_beside_a_choice_in_any_version_of_the_record()
    {
        await using var room = await Secret();
        var versions = new ConcurrentQueue<JsonElement>();
        room.Store.AfterWrite = key =>
        {
            if (key == MeetingRoom.MeetingId) versions.Enqueue(StoredBallots.Of(room.Store.Find(key)!)!.Value);
            return Task.CompletedTask;
        };
        var receipts = new List<VoteReceipt>();
        for (var i = 1; i <= Count; i++) receipts.AddRange(await VoteAll(room, [i])); // one by one: no write is shared
        await MeetingRoom.Done(room.Meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1")));

        StoredBallots.Pairings(versions).ShouldBeEmpty();
        versions.Count.ShouldBeGreaterThan(3, "choices reach the store in several groups");
        foreach (var version in versions)
        {
            StoredBallots.Ids(version, "Voters").ShouldBeInOrder();
            StoredBallots.Ids(version, "Box").ShouldBeInOrder();
        }

        var record = room.Store.Find(MeetingRoom.MeetingId)!;
        record.Changes.ShouldNotContain(c => c.Action == nameof(CastVote));
        record.Changes.Where(c => c.Action is nameof(ReleaseVotes) or nameof(CloseBallot))
            .ShouldAllBe(c => c.Digest == "");
        receipts.ShouldAllBe(r => !r.ToString().Contains(r.TrackingNumber!));
        foreach (var trace in room.Log.Lines.Concat(room.Bus.Taken.Select(t =>
            JsonSerializer.Serialize(t.Message, t.Message.GetType()))))
            receipts.ShouldAllBe(r => !trace.Contains(r.TrackingNumber!));
    }

    [Fact]
    public async Task Let_each_voter_find_their_paper_in_the_published_box()
    {
        await using var room = await Secret();
        var receipts = await VoteAll(room, Enumerable.Range(1, Count));
        var open = (await room.See(room.Secretary)).Ballots.Single();
        open.Box.ShouldBeEmpty();
        open.Turnout.ShouldBe(Count);
        await MeetingRoom.Done(room.Meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1")));
        var ballot = (await room.See(room.Secretary)).Ballots.Single();
        ballot.Box.Length.ShouldBe(Count);
        for (var i = 0; i < Count; i++)
            ballot.Box.Single(p => p.TrackingNumber == receipts[i].TrackingNumber).Choice.ShouldBe(ChoiceOf(i + 1));
        ballot.Tally!.For.ShouldBe(Enumerable.Range(1, Count).Count(i => ChoiceOf(i) == VoteChoice.For));
    }

    [Fact]
    public async Task Are_cast_once_whether_held_or_in_the_box()
    {
        await using var room = await Secret();
        var receipts = await Task.WhenAll(Enumerable.Range(1, Count).Concat(Enumerable.Range(1, Count)).Select(i =>
            Vote(room, i)));
        receipts.Count(r => r.Outcome.Code is null).ShouldBe(Count);
        receipts.Where(r => r.Outcome.Code is not null).ShouldAllBe(r => r.Outcome.Code == "ballot.already-voted");
        await MeetingRoom.Done(room.Meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1")));
        (await room.See(room.Secretary)).Ballots.Single().Tally!.For
            .ShouldBe(Enumerable.Range(1, Count).Count(i => ChoiceOf(i) == VoteChoice.For));
    }

    [Fact]
    public async Task That_are_cast_again_under_their_name_get_the_same_answer()
    {
        await using var room = await Secret();
        var first = await Named(room, 1, VoteChoice.For, "k1");
        first.Outcome.Code.ShouldBeNull();
        var again = await Named(room, 1, VoteChoice.For, "k1");
        (again.Outcome.Code, again.TrackingNumber, again.IsHeld).ShouldBe((null, first.TrackingNumber, true));
        (await Named(room, 1, VoteChoice.Against, "k1")).Outcome.Code.ShouldBe("common.key-reused");
        (await Named(room, 1, VoteChoice.For, "k2")).Outcome.Code.ShouldBe("ballot.already-voted");
        (await room.Meeting.RequestToSpeak(MeetingRoom.Member(1) with { OrderId = "k1" }, new RequestToSpeakRequest()))
            .Code.ShouldBe("common.key-reused");

        var last = await Named(room, 2, VoteChoice.For, "k1"); // another person's name
        await VoteAll(room, [3, 4, 5, 6]); // and a group goes into the box
        (await Named(room, 1, VoteChoice.For, "k1")).TrackingNumber.ShouldBe(first.TrackingNumber);
        (await Named(room, 2, VoteChoice.For, "k1")).TrackingNumber.ShouldBe(last.TrackingNumber);
        await MeetingRoom.Done(room.Meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1")));
        (await Named(room, 1, VoteChoice.For, "k1")).TrackingNumber.ShouldBeNull("nobody pairs it any more");
        var record = room.Store.Find(MeetingRoom.MeetingId)!;
        record.Changes.ShouldNotContain(c => c.Action == nameof(CastVote) || c.Order == "k1");
        (await room.See(room.Secretary)).Ballots.Single().Tally!.ShouldSatisfyAllConditions(
            t => (t.For + t.Against + t.Other).ShouldBe(6));
    }

    [Fact]
    public async Task That_were_only_held_when_the_process_went_may_be_cast_again()
    {
        var room = await Secret();
        foreach (var receipt in await VoteAll(room, [1, 2])) receipt.IsHeld.ShouldBeTrue();
        (await room.See(MeetingRoom.Member(2))).Mine.HeldBallots.ShouldBe(["b1"]);
        await using var again = await room.Restart();
        var mine = (await again.See(MeetingRoom.Member(2))).Mine;
        mine.HeldBallots.ShouldBeEmpty();
        mine.VotedBallots.ShouldBeEmpty();
        (await Vote(again, 2)).Outcome.Code.ShouldBeNull();
    }

    [Fact]
    public async Task Of_a_whole_group_go_into_the_box_before_the_activation_goes()
    {
        var room = await Secret();
        await VoteAll(room, [1, 2, 3, 4]);
        await using var again = await room.Restart();
        (await again.See(MeetingRoom.Member(2))).Mine.VotedBallots.ShouldBe(["b1"]);
        (await Vote(again, 2)).Outcome.Code.ShouldBe("ballot.already-voted");
    }

    [Fact]
    public async Task Are_not_closed_over_a_rest_that_would_show_whose_it_is()
    {
        await using var room = await Secret();
        await VoteAll(room, [1, 2]);
        (await room.Meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1"))).Code
            .ShouldBe("ballot.would-reveal");
        await VoteAll(room, [3]);
        await MeetingRoom.Done(room.Meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1")));
        (await room.See(room.Secretary)).Ballots.Single().Box.Length.ShouldBe(3);
    }

    [Fact]
    public async Task That_are_broken_off_are_forgotten()
    {
        await using var room = await Secret();
        await VoteAll(room, Enumerable.Range(1, 10));
        await MeetingRoom.Done(
            room.Meeting.CancelBallot(room.Secretary, new CancelBallotRequest("b1", "Nhầm câu hỏi")));
        StoredBallots.Ids(StoredBallots.Of(room.Store.Find(MeetingRoom.MeetingId)!)!.Value, "Box").ShouldBeEmpty();
        (await room.See(room.Secretary)).Ballots.Single().Turnout.ShouldBeLessThan(10);
    }

    [Fact]
    public async Task Are_the_choice_of_the_bloc()
    {
        await using var room = await MeetingRoom.Start(5);
        await room.Open();
        await room.Gather();
        (await room.Meeting.OpenBallot(room.Secretary, new OpenBallotRequest("?", BallotForm.ElectronicSecretBallot)))
            .Code.ShouldBe("ballot.electronic-not-allowed");
    }

    [Fact]
    public void Control_a_record_that_grows_by_one_voter_and_one_paper_is_found()
    {
        var one = JsonDocument.Parse("""{"Voters":["a"],"Box":[{"TrackingNumber":"1","Choice":"For"}]}""").RootElement;
        StoredBallots.Pairings([one]).ShouldNotBeEmpty();
    }

    private static VoteChoice ChoiceOf(int member) => (VoteChoice)(member % 2);

    private static Task<VoteReceipt> Vote(MeetingRoom room, int member) =>
        room.Meeting.CastVote(MeetingRoom.Member(member), new CastVoteRequest("b1", ChoiceOf(member)));

    private static Task<VoteReceipt> Named(MeetingRoom room, int member, VoteChoice choice, string name) =>
        room.Meeting.CastVote(MeetingRoom.Member(member) with { OrderId = name }, new CastVoteRequest("b1", choice));

    private static async Task<VoteReceipt[]> VoteAll(MeetingRoom room, IEnumerable<int> members)
    {
        var receipts = await Task.WhenAll(members.Select(i => Vote(room, i)));
        receipts.ShouldAllBe(r => r.Outcome.Code == null);
        return receipts;
    }

    private static async Task<MeetingRoom> Secret()
    {
        var room = await MeetingRoom.Start(Count);
        var bloc = room.Client.GetGrain<IBlocGrain>("khoi-mau/");
        var settings = (await bloc.View(MeetingRoom.Office))!.Settings;
        await MeetingRoom.Done(bloc.ChangeSettings(
            MeetingRoom.Office, new ChangeBlocSettingsRequest(settings with { ElectronicSecretBallots = true })));
        await room.Open();
        await room.Gather();
        await MeetingRoom.Done(room.Meeting.OpenBallot(
            room.Secretary, new OpenBallotRequest("Đề nghị khen thưởng?", BallotForm.ElectronicSecretBallot,
                Majority.TwoThirds)));
        return room;
    }
}
