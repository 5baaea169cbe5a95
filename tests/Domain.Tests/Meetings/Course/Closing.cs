using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Domain.Tests.Meetings.Course;

public sealed class Closing
{
    private static readonly ConcludeMeeting Order = new(Cast.Secretary, Cast.Rubric);

    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        Scenes.Gathered().Refuses(Order with { Actor = Cast.Taker }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(Order).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Closed().Refuses(Order).ShouldBe(MeetingRefusals.AlreadyClosed);
        Scenes.Gathered().Then(Scenes.OpenBallot()).Refuses(Order).ShouldBe(MeetingRefusals.BallotOpen);
    }

    [Fact]
    public void Counts_who_did_not_come_with_a_reason_or_without()
    {
        var story = Scenes.Opened().Then(
            new AnswerInvitation(Cast.Member, false, "Ốm"), new AnswerInvitation(Cast.Other, true, null));
        story.Then(Order);
        story.State.Find("dv-05")!.Status.ShouldBe(AttendanceStatus.AbsentExcused);
        story.State.Find("dv-06")!.Status.ShouldBe(AttendanceStatus.AbsentUnexcused);
        story.State.Find("dv-08")!.Status.ShouldBe(AttendanceStatus.NotExpected);
        var count = RollCount.Of(story.State.Roll);
        (count.Expected, count.Present, count.AbsentExcused, count.AbsentUnexcused).ShouldBe((7, 1, 1, 5));
    }

    [Fact]
    public void Forgets_the_room_and_ends_whoever_still_speaks()
    {
        var story = Scenes.Gathered().Then(new GiveFloor(Cast.Secretary, "dv-05"),
            new RequestToSpeak(Cast.Other, null, null));
        story.At += TimeSpan.FromMinutes(4);
        story.Then(Order);
        story.State.RoomSecret.ShouldBeNull();
        story.State.Floor.Current.ShouldBeNull();
        story.State.Floor.Queue.ShouldBeEmpty();
        story.State.Floor.Times.ShouldBe([new SpokenTime("dv-05", 1, 240)]);
    }

    [Fact]
    public void Scores_the_whole_length_of_the_meeting()
    {
        var story = Scenes.Gathered().Then(new ProposeSelfScore(Cast.Secretary, Cast.FullMarks, Cast.Rubric));
        var before = story.State.Scores.Self!.Sheet.Total;
        story.At += TimeSpan.FromMinutes(95);
        story.Then(Order);
        story.State.Scores.Self!.Sheet.Total.ShouldBeGreaterThan(before);
    }
}
