using System.Threading.Channels;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>Whoever follows a meeting hears of every stored change once, and sees when one was missed.</summary>
public sealed class LiveMeetings
{
    [Fact]
    public async Task Tell_each_change_with_the_version_before_it()
    {
        await using var room = await MeetingRoom.Start(5);
        await room.Open();
        var ear = new Ear();
        var reference = room.Client.CreateObjectReference<IMeetingObserver>(ear);
        var from = (await room.Meeting.Watch(room.Secretary, reference)).ShouldNotBeNull();
        await room.Gather();
        await MeetingRoom.Done(room.Meeting.RequestToSpeak(MeetingRoom.Member(3), new RequestToSpeakRequest()));
        await MeetingRoom.Done(
            room.Meeting.OpenBallot(room.Secretary, new OpenBallotRequest("?", BallotForm.ShowOfHands)));
        var version = (await room.See(room.Secretary)).Version;
        await ear.UntilTold(version - from);

        var heard = ear.Heard.OrderBy(n => n.Version).ToArray(); // messages may overtake each other
        heard[0].PreviousVersion.ShouldBe(from);
        heard.Zip(heard.Skip(1)).ShouldAllBe(pair => pair.Second.PreviousVersion == pair.First.Version);
        heard.SelectMany(n => n.Parts).Distinct().Order().ShouldBe(
            [MeetingPart.Attendance, MeetingPart.Speakers, MeetingPart.Ballots]);
        heard[^1].Pulse.ShouldSatisfyAllConditions(
            p => (p.Expected, p.Present).ShouldBe((5, 5)),
            p => (p.OpenBallots, p.InQueue, p.Items).ShouldBe((1, 1, 2)));
    }

    [Fact]
    public async Task Tell_nothing_to_whoever_stopped_listening_or_may_not()
    {
        await using var room = await MeetingRoom.Start(3);
        await room.Open();
        var (ear, other) = (new Ear(), new Ear());
        var reference = room.Client.CreateObjectReference<IMeetingObserver>(ear);
        (await room.Meeting.Watch(ChiBoCluster.OtherSecretary, reference)).ShouldBeNull();
        await room.Meeting.Watch(room.Secretary, reference);
        await room.Meeting.Unwatch(reference);
        var from = (await room.Meeting.Watch(room.Secretary, room.Client.CreateObjectReference<IMeetingObserver>(other)))!.Value;
        await room.Gather();
        var version = (await room.See(room.Secretary)).Version;
        await other.UntilTold(version - from);
        ear.Heard.ShouldBeEmpty();
    }

    private sealed class Ear : IMeetingObserver
    {
        private readonly Channel<MeetingChangeNotice> _notices = Channel.CreateUnbounded<MeetingChangeNotice>();

        public List<MeetingChangeNotice> Heard { get; } = [];

        public Task Changed(MeetingChangeNotice notice) => _notices.Writer.WriteAsync(notice).AsTask();

        /// <summary>Waits until the notices together tell of so many versions.</summary>
        public async Task UntilTold(long versions)
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            while (Heard.Sum(n => n.Version - n.PreviousVersion) < versions) Heard.Add(await _notices.Reader.ReadAsync(deadline.Token));
        }
    }
}
