using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Tests.Meetings.Attendance;

public sealed class RecordingAttendance
{
    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        var story = Scenes.Gathered();
        story.Refuses(Record("dv-05", AttendanceStatus.Present, by: Cast.Member)).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Prepared().Refuses(Record("dv-05", AttendanceStatus.Present)).ShouldBe(MeetingRefusals.NotConvened);
        Scenes.Approved().Refuses(Record("dv-05", AttendanceStatus.Present)).ShouldBe(MinutesRefusals.AlreadyApproved);
        var many = Enumerable.Repeat(new AttendanceEntry("dv-05", AttendanceStatus.Present, null, null), 301);
        story.Refuses(new RecordAttendance(Cast.Taker, [.. many]))
            .ShouldBe(CommonRefusals.TooMany("entries", Limits.MembersPerCell));
        story.Refuses(Record("dv-05", AttendanceStatus.Present, at: story.At.AddMinutes(1)))
            .ShouldBe(CommonRefusals.InvalidValue("at"));
        story.Refuses(Record("dv-05", AttendanceStatus.AbsentExcused, new string('x', 1_001)))
            .ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
        story.Refuses(Record("dv-05", AttendanceStatus.Expected)).ShouldBe(CommonRefusals.InvalidValue("status"));
        Scenes.Convened().Refuses(Record("dv-05", AttendanceStatus.Present, by: Cast.Secretary))
            .ShouldBe(MeetingRefusals.NotOpen);
        story.Refuses(Record("dv-66", AttendanceStatus.Present)).ShouldBe(MeetingRefusals.NotOnRoster);
        story.Refuses(Record("dv-05", AttendanceStatus.AbsentExcused)).ShouldBe(AttendanceRefusals.ReasonNeeded);
        story.Refuses(Record("dv-01", AttendanceStatus.AbsentUnexcused)).ShouldBe(AttendanceRefusals.Chairs);
        story.Then(Scenes.OpenBallot(), new CastVote(Cast.Member, "b1", VoteChoice.For, null));
        story.Refuses(Record("dv-05", AttendanceStatus.AbsentUnexcused)).ShouldBe(AttendanceRefusals.HasVoted);
    }

    [Fact]
    public void Of_several_is_all_or_nothing()
    {
        var story = Scenes.Opened();
        story.Refuses(new RecordAttendance(Cast.Taker,
        [
            new AttendanceEntry("dv-05", AttendanceStatus.Present, null, null),
            new AttendanceEntry("dv-66", AttendanceStatus.Present, null, null),
        ])).ShouldBe(MeetingRefusals.NotOnRoster);
        story.Then(new RecordAttendance(Cast.Taker,
        [
            new AttendanceEntry("dv-05", AttendanceStatus.Present, null, story.At),
            new AttendanceEntry("dv-06", AttendanceStatus.AbsentExcused, "Ốm", null),
            new AttendanceEntry("g1", AttendanceStatus.Present, null, null),
        ]));
        story.State.Find("dv-05")!.Way.ShouldBe(CheckInWay.Recorded);
        story.State.Find("dv-06")!.Reason.ShouldBe("Ốm");
        story.State.Guests.Single().ArrivedAt.ShouldNotBeNull();
        story.ChangesNothing(Record("dv-05", AttendanceStatus.Present));
        story.ChangesNothing(Record("dv-06", AttendanceStatus.AbsentExcused));
    }

    [Fact]
    public void Excuses_before_and_after_the_meeting()
    {
        var before = Scenes.Convened().Then(Record("dv-05", AttendanceStatus.AbsentExcused, "Công tác",
            by: Cast.Secretary));
        before.State.Find("dv-05")!.Status.ShouldBe(AttendanceStatus.AbsentExcused);
        var after = Scenes.Closed();
        after.State.Find("dv-06")!.Status.ShouldBe(AttendanceStatus.Present);
        var absent = Scenes.Opened().Then(new ConcludeMeeting(Cast.Secretary, Cast.Rubric));
        absent.Then(Record("dv-06", AttendanceStatus.AbsentExcused, "Tai nạn"));
        absent.State.Find("dv-06")!.Status.ShouldBe(AttendanceStatus.AbsentExcused);
    }

    [Fact]
    public void A_time_lies_on_the_day_and_before_the_end()
    {
        var open = Scenes.Gathered();
        var late = Record("dv-08", AttendanceStatus.Present, at: Cast.ScheduledAt.AddDays(-1));
        open.Refuses(late).ShouldBe(CommonRefusals.InvalidValue("at"));
        open.Then(Record("dv-08", AttendanceStatus.Present, at: Cast.ScheduledAt.AddMinutes(-10)));
        var closed = Scenes.Closed();
        closed.At += TimeSpan.FromHours(3);
        closed.Refuses(Record("dv-08", AttendanceStatus.Present, at: closed.State.ClosedAt!.Value.AddTicks(1)))
            .ShouldBe(CommonRefusals.InvalidValue("at"));
        closed.Then(Record("dv-08", AttendanceStatus.Present));
        var found = closed.State.Find("dv-08")!;
        (found.ArrivedAt, found.IsLate(closed.State)).ShouldBe((closed.State.OpenedAt, false));
    }

    [Fact]
    public void Whoever_is_absent_does_not_write_the_minutes()
    {
        var story = Scenes.Gathered().Then(Record("dv-04", AttendanceStatus.AbsentExcused, "Ốm"));
        story.State.MinutesTakerId.ShouldBeNull();
        var never = Scenes.Opened();
        never.State.MinutesTakerId.ShouldBe("dv-04", "they may be on the way");
        never.Then(new ConcludeMeeting(Cast.Secretary, Cast.Rubric)).State.MinutesTakerId.ShouldBeNull();
        never.Then(Record("dv-05", AttendanceStatus.Present), new AppointMinutesTaker(Cast.Secretary, "dv-05"));
    }

    [Fact]
    public void Nobody_is_found_absent_while_their_secret_vote_may_be_held()
    {
        var story = Scenes.Gathered().Then(Scenes.OpenBallot(BallotForm.ElectronicSecretBallot));
        story.Refuses(Record("dv-05", AttendanceStatus.AbsentUnexcused)).ShouldBe(MeetingRefusals.BallotOpen);
        story.Then(Record("dv-07", AttendanceStatus.AbsentUnexcused)); // probationary: never voted
        story.Then(new CancelBallot(Cast.Secretary, "b1", "Nhầm"), Record("dv-05", AttendanceStatus.AbsentUnexcused));
    }

    [Fact]
    public void Who_was_excused_and_comes_after_all_is_expected_again()
    {
        var story = Scenes.Convened().Then(
            Record("dv-05", AttendanceStatus.AbsentExcused, "Công tác"), new AnswerInvitation(Cast.Member, true, null));
        story.State.Find("dv-05")!.Status.ShouldBe(AttendanceStatus.Expected);
    }

    [Fact]
    public void An_answer_is_refused_in_the_order_of_its_guards()
    {
        var order = new AnswerInvitation(Cast.Member, false, null);
        Scenes.Convened().Refuses(order with { Actor = Cast.Superior }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Prepared().Refuses(order).ShouldBe(MeetingRefusals.NotConvened);
        Scenes.Closed().Refuses(order).ShouldBe(MeetingRefusals.AlreadyClosed);
        var story = Scenes.Convened();
        story.Refuses(order).ShouldBe(AttendanceRefusals.ReasonNeeded);
        order = order with { Reason = new string('x', 1_001) };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
        order = order with { Reason = "Ốm" };
        story.Then(order).ChangesNothing(order);
    }

    [Fact]
    public void A_minutes_taker_is_refused_in_the_order_of_the_guards()
    {
        var order = new AppointMinutesTaker(Cast.Secretary, "dv-66");
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Approved().Refuses(order).ShouldBe(MinutesRefusals.AlreadyApproved);
        var story = Scenes.Opened();
        story.Refuses(order).ShouldBe(MeetingRefusals.NotOnRoster);
        story.Refuses(order with { MemberId = "dv-01" }).ShouldBe(AttendanceRefusals.TakerIsChair);
        story.Refuses(order with { MemberId = "dv-08" }).ShouldBe(AttendanceRefusals.NotPresent);
        story.Then(order with { MemberId = "dv-05" }).ChangesNothing(order with { MemberId = "dv-05" });
    }

    [Fact]
    public void Leaving_is_refused_in_the_order_of_its_guards()
    {
        var story = Scenes.Opened();
        story.Refuses(new LeaveMeeting(Cast.Superior, null)).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(new LeaveMeeting(Cast.Member, null)).ShouldBe(MeetingRefusals.NotOpen);
        story.Refuses(new LeaveMeeting(Cast.Member, "dv-06")).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(new LeaveMeeting(Cast.Taker, "dv-66")).ShouldBe(MeetingRefusals.NotOnRoster);
        story.Refuses(new LeaveMeeting(Cast.Secretary, null)).ShouldBe(AttendanceRefusals.Chairs);
        story.Refuses(new LeaveMeeting(Cast.Member, null)).ShouldBe(AttendanceRefusals.NotPresent);
        var gathered = Scenes.Gathered().Then(new LeaveMeeting(Cast.Taker, "dv-06"));
        gathered.ChangesNothing(new LeaveMeeting(Cast.Other, null));
        gathered.State.Find("dv-06")!.WasPresent.ShouldBeTrue("early leaving keeps it");
    }

    private static RecordAttendance Record(
        string person, AttendanceStatus status, string? reason = null, DateTimeOffset? at = null, Actor? by = null) =>
        new(by ?? Cast.Secretary, [new AttendanceEntry(person, status, reason, at)]);
}
