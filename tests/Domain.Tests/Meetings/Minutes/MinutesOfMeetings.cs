using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Tests.Meetings.Minutes;

public sealed class MinutesOfMeetings
{
    [Fact]
    public void Are_drafted_edited_and_approved_in_the_order_of_the_guards()
    {
        var edit =
            new EditMinutes(Cast.Taker, new string('x', 8_001), new string('x', 8_001), new string('x', 8_001), []);
        Scenes.Convened().Refuses(new DraftMinutes(Cast.Secretary)).ShouldBe(MeetingRefusals.NotOpen);
        var story = Scenes.Closed();
        story.Refuses(new DraftMinutes(Cast.Member)).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(edit).ShouldBe(MinutesRefusals.NotDrafted);
        story.Refuses(new ApproveMinutes(Cast.Secretary, Cast.Rubric)).ShouldBe(MinutesRefusals.NotDrafted);
        Scenes.Gathered().Refuses(new ApproveMinutes(Cast.Secretary, Cast.Rubric)).ShouldBe(MeetingRefusals.NotClosed);
        story.Then(new DraftMinutes(Cast.Taker)).ChangesNothing(new DraftMinutes(Cast.Taker));
        story.Refuses(edit).ShouldBe(CommonRefusals.TextLength("opening", Limits.Text));
        edit = edit with { Opening = "a" };
        story.Refuses(edit).ShouldBe(CommonRefusals.TextLength("proceedings", Limits.Text));
        edit = edit with { Proceedings = "b" };
        story.Refuses(edit).ShouldBe(CommonRefusals.TextLength("closing", Limits.Text));
        edit = edit with { Closing = "c", Corrections = [new OpinionCorrection("o9", "")] };
        story.Refuses(edit).ShouldBe(CommonRefusals.TextLength("text", MeetingLimits.OpinionText));
        edit = edit with { Corrections = [new OpinionCorrection("o9", "Nhất trí cao")] };
        story.Refuses(edit).ShouldBe(MinutesRefusals.NoSuchOpinion);
        story.Then(edit with { Corrections = [new OpinionCorrection("o1", "Nhất trí cao")] });
        story.State.Opinions.Single().Text.ShouldBe("Nhất trí cao");
        story.Refuses(new ApproveMinutes(Cast.Taker, Cast.Rubric)).ShouldBe(CommonRefusals.NotPermitted);
        story.Then(new ApproveMinutes(Cast.Secretary, Cast.Rubric)).ChangesNothing(new ApproveMinutes(Cast.Secretary,
            Cast.Rubric));
        story.Refuses(new DraftMinutes(Cast.Taker)).ShouldBe(MinutesRefusals.AlreadyApproved);
        story.Refuses(edit).ShouldBe(MinutesRefusals.AlreadyApproved);
    }

    [Fact]
    public void Without_a_minutes_taker_cannot_be_approved()
    {
        var story = Scenes.Convened();
        story.At = Cast.ScheduledAt;
        story.Then(Scenes.Open(), new ConcludeMeeting(Cast.Secretary, Cast.Rubric), new DraftMinutes(Cast.Secretary));
        story.Refuses(new ApproveMinutes(Cast.Secretary, Cast.Rubric)).ShouldBe(MinutesRefusals.NoMinutesTaker);
    }

    [Fact]
    public void Bear_two_signatures()
    {
        var closed = Scenes.Closed();
        closed.Refuses(new SignMinutes(Cast.Deputy, null))
            .ShouldBe(CommonRefusals.NotPermitted, "who leads is not who chaired");
        Scenes.Gathered().Refuses(new SignMinutes(Cast.Secretary, null)).ShouldBe(MeetingRefusals.NotClosed);
        closed.Refuses(new SignMinutes(Cast.Secretary, null)).ShouldBe(MinutesRefusals.NotApproved);
        var story = Scenes.Approved();
        story.Refuses(new SignMinutes(Cast.Secretary, "a1")).ShouldBe(MinutesRefusals.NoSuchAddendum);
        story.Then(new SignMinutes(Cast.Secretary, null)).ChangesNothing(new SignMinutes(Cast.Secretary, null));
        story.State.Minutes.State.ShouldBe(MinutesState.Approved);
        story.Refuses(new PublishMinutes(Cast.Secretary)).ShouldBe(MinutesRefusals.NotSigned);
        story.Refuses(new AddAddendum(Cast.Secretary, "x")).ShouldBe(MinutesRefusals.NotSigned);
        story.Then(new SignMinutes(Cast.Taker, null));
        story.State.Minutes.ShouldSatisfyAllConditions(m => m.State.ShouldBe(MinutesState.Signed),
            m => m.SignedAt.ShouldBe(story.At));
        story.Then(new PublishMinutes(Cast.Secretary)).ChangesNothing(new PublishMinutes(Cast.Secretary));
        story.State.Phase.ShouldBe(MeetingPhase.Published);
    }

    [Fact]
    public void Are_corrected_by_addenda_that_are_signed_again()
    {
        var story = Scenes.Signed();
        var order = new AddAddendum(Cast.Taker, "");
        story.Refuses(order with { Actor = Cast.Member }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("text", Limits.Text));
        order = order with { Text = "Sửa số có mặt" };
        story.Then(order).ChangesNothing(order);
        story.Then(new SignMinutes(Cast.Taker, "a1")).ChangesNothing(new SignMinutes(Cast.Taker, "a1"));
        story.Then(new SignMinutes(Cast.Secretary, "a1"));
        story.State.Minutes.Addenda.Single().Signatures.Length.ShouldBe(2);
        for (var i = 1; i < MeetingLimits.Addenda; i++) story.Then(order with { Text = $"{i}" });
        story.Refuses(order with { Text = "x" }).ShouldBe(CommonRefusals.TooMany("addenda", MeetingLimits.Addenda));
    }

    [Fact]
    public void Name_what_they_lack()
    {
        Completeness.Check(Scenes.Closed().State).ShouldBeEmpty();
        var story = Scenes.Convened();
        story.At = Cast.ScheduledAt;
        story.Then(
            Scenes.Open(),
            new RecordAttendance(Cast.Secretary, [new AttendanceEntry("dv-05", AttendanceStatus.AbsentExcused, "Ốm",
                null)]),
            Scenes.OpenBallot(),
            new CloseBallot(Cast.Secretary, "b1", Urn.Group.None),
            new ConcludeItem(Cast.Secretary, "i1", "Thống nhất"));
        Completeness.Check(story.State).ShouldBe(
        [
            new Gap(MissingPart.Closing), new Gap(MissingPart.MinutesTaker), new Gap(MissingPart.Conclusion, "i2"),
            new Gap(MissingPart.BallotNumbers, "b1"), new Gap(MissingPart.Opinions), new Gap(MissingPart.SelfScore),
        ]);
        Completeness.HoldsProceedings(story.State).ShouldBeFalse();
        Completeness.Check(Scenes.Planned().State).ShouldContain(new Gap(MissingPart.Agenda));
    }
}
