using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>The clock of the machine is set, hours back and hours forth, while a meeting is in session.</summary>
public sealed class AClockThatSteps
{
    private const int Members = 12;

    [Theory]
    [InlineData(-5)]
    [InlineData(-30)]
    [InlineData(7)]
    [InlineData(50)]
    public async Task Loses_no_vote_and_counts_none_twice(int hours)
    {
        await using var room = await MeetingRoom.Start(Members);
        await room.Open();
        await room.Gather();
        await MeetingRoom.Done(room.Meeting.OpenBallot(room.Secretary, new OpenBallotRequest("Nhất trí?", BallotForm.ShowOfHands)));
        for (var i = 1; i <= Members; i++)
        {
            if (i == Members / 2) room.Clock.Advance(TimeSpan.FromHours(hours));
            await MeetingRoom.Done(Vote(room, i));
        }

        (await Vote(room, 1)).Code.ShouldBe("ballot.already-voted");
        await MeetingRoom.Done(room.Meeting.RequestToSpeak(MeetingRoom.Member(3), new RequestToSpeakRequest()));
        await MeetingRoom.Done(room.Meeting.CloseBallot(room.Secretary, new CloseBallotRequest("b1")));

        await using var again = await room.Restart();
        again.Clock.Advance(TimeSpan.FromHours(-hours)); // and back
        (await again.See(again.Secretary)).Ballots.Single().Tally.ShouldNotBeNull().For.ShouldBe(Members);
        var history = (await again.Meeting.History(again.Secretary)).Entries;
        history.Select(e => e.Version).ShouldBe(Enumerable.Range(1, history.Length).Select(v => (long)v));
        (await again.Meeting.Verify(again.Secretary)).IsIntact.ShouldBeTrue();
        await MeetingRoom.Done(again.Meeting.ConcludeMeeting(again.Secretary));
    }

    private static async Task<Contracts.Grains.Kernel.Outcome> Vote(MeetingRoom room, int member) =>
        (await room.Meeting.CastVote(MeetingRoom.Member(member), new CastVoteRequest("b1", VoteChoice.For))).Outcome;
}
