using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>
/// A hundred members check in, queue and vote at once, each twice, in random order, while activations are sent away and
/// writes fail: nothing is lost, nothing is double, and every caller is told the truth.
/// </summary>
public sealed class AHundredMembers
{
    private const int Count = 100;

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(2, 23, false)]
    [InlineData(3, 0, true)]
    [InlineData(4, 31, true)]
    public async Task Are_each_counted_once(int seed, int deactivateEvery, bool writesFail)
    {
        await using var room = await MeetingRoom.Start(Count);
        await room.Open();
        var random = new Random(seed);
        var trouble = new Trouble(room, deactivateEvery, writesFail);

        trouble.Begin();
        var code = (await room.Meeting.GetCheckInCode(room.Secretary))!.Digits;
        var arrivals = await AllTwice(random, 2, i =>
            Persist(async () => await room.Meeting.CheckIn(MeetingRoom.Member(i), new CheckInRequest(code))));
        trouble.End();
        arrivals.ShouldAllBe(a => a.Code == null);
        (await room.See(room.Secretary)).Attendance.Present.ShouldBe(Count);

        await MeetingRoom.Done(
            room.Meeting.OpenBallot(room.Secretary, new OpenBallotRequest("Nhất trí?", BallotForm.ShowOfHands)));
        trouble.Begin();
        var requests = AllTwice(random, 1, i =>
            Persist(async () => await room.Meeting.RequestToSpeak(MeetingRoom.Member(i), new RequestToSpeakRequest())));
        var votes = AllTwice(random, 1, i => Persist(async () =>
            (await room.Meeting.CastVote(MeetingRoom.Member(i), new CastVoteRequest("b1", ChoiceOf(i)))).Outcome));
        (await requests).ShouldAllBe(a => a.Code == null);
        await votes;
        trouble.End();

        var seen = await room.See(room.Secretary);
        seen.Speakers.Queue.Select(q => q.Person.Id).Order()
            .ShouldBe(Enumerable.Range(1, Count).Select(MeetingRoom.IdOf));
        seen.Ballots.Single().Turnout.ShouldBe(Count);
        foreach (var member in (await votes).GroupBy(a => a.Member))
        {
            member.Count(a => a.Code == null).ShouldBeLessThanOrEqualTo(1, MeetingRoom.IdOf(member.Key));
            member.Where(a => a.Code != null).ShouldAllBe(a => a.Code == "ballot.already-voted");
            if (!writesFail) member.Count(a => a.Code == null).ShouldBe(1, MeetingRoom.IdOf(member.Key));
        }

        await MeetingRoom.Done(room.Meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1")));
        var tally = (await room.See(room.Secretary)).Ballots.Single().Tally.ShouldNotBeNull();
        (tally.For, tally.Against, tally.Other).ShouldBe(
        (
            Enumerable.Range(1, Count).Count(i => ChoiceOf(i) == VoteChoice.For),
            Enumerable.Range(1, Count).Count(i => ChoiceOf(i) == VoteChoice.Against),
            Enumerable.Range(1, Count).Count(i => ChoiceOf(i) == VoteChoice.Other)));
        (await room.Meeting.Verify(room.Secretary)).IsIntact.ShouldBeTrue();
        trouble.HappenedAsAsked();
    }

    /// <summary>A store that answers at once makes nobody wait, and so nobody shares; one on a disk takes milliseconds.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task Cost_far_fewer_writes_than_calls(int millisecondsOfTheStore)
    {
        await using var room = await MeetingRoom.Start(Count);
        await room.Open();
        room.Store.BeforeWrite = _ => Task.Delay(millisecondsOfTheStore);
        var before = room.Store.Writes;
        await room.Gather();
        (room.Store.Writes - before).ShouldBeLessThan(Count / 2);
    }

    private static VoteChoice ChoiceOf(int member) => (VoteChoice)(member % 3);

    /// <summary>Everybody from the given member on, twice each, in random order, all at once.</summary>
    private static async Task<(int Member, string? Code)[]> AllTwice(
        Random random, int from, Func<int, Task<Outcome>> call)
    {
        var members = Enumerable.Range(from, Count + 1 - from).ToArray();
        var order = members.Concat(members).ToArray();
        random.Shuffle(order);
        return await Task.WhenAll(order.Select(async i => (i, (await call(i)).Code)));
    }

    /// <summary>Whoever hears a fault does not know, and asks again.</summary>
    private static async Task<Outcome> Persist(Func<Task<Outcome>> call)
    {
        const int MostAttempts = 50;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (Exception) when (attempt < MostAttempts)
            {
                await Task.Yield();
            }
        }
    }

    /// <summary>Activations that go and writes that fail, now before they are stored and now after.</summary>
    private sealed class Trouble(MeetingRoom room, int deactivateEvery, bool writesFail)
    {
        private int _writes;
        private int _notStored;
        private int _storedAndFailed;

        public void Begin()
        {
            room.Deactivations.Every = deactivateEvery;
            if (!writesFail) return;
            _writes = 0; // a hundred calls may share two writes: these two fail
            room.Store.BeforeWrite = key => Fail(IsMeeting(key) && ++_writes % 3 == 1, ref _notStored);
            room.Store.AfterWrite = key => Fail(IsMeeting(key) && _writes % 3 == 2, ref _storedAndFailed);
        }

        public void End()
        {
            room.Deactivations.Every = 0;
            (room.Store.BeforeWrite, room.Store.AfterWrite) = (_ => Task.CompletedTask, _ => Task.CompletedTask);
        }

        public void HappenedAsAsked()
        {
            (room.Deactivations.Count > 3).ShouldBe(deactivateEvery > 0);
            (_notStored > 0).ShouldBe(writesFail);
            (_storedAndFailed > 0).ShouldBe(writesFail);
        }

        private static bool IsMeeting(string key) => key == MeetingRoom.MeetingId;

        private static Task Fail(bool now, ref int count)
        {
            if (!now) return Task.CompletedTask;
            count++;
            return Task.FromException(new IOException("the disk"));
        }
    }
}
