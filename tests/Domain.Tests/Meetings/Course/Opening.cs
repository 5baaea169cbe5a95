using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Tests.Meetings.Course;

public sealed class Opening
{
    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        var order = Scenes.Open() with { Dues = new string('x', 8_001), ChairId = "dv-99" };
        Scenes.Convened().Refuses(order with { Actor = Cast.Committee }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Prepared().Refuses(order).ShouldBe(MeetingRefusals.NotConvened);
        Scenes.Gathered().Refuses(order).ShouldBe(MeetingRefusals.AlreadyOpened);
        var story = Scenes.Convened();
        story.At = new DateTimeOffset(2026, 11, 3, 16, 59, 0, TimeSpan.Zero); // a minute to midnight in Viet Nam
        story.Refuses(order).ShouldBe(MeetingRefusals.BeforeItsDay);
        story.At += TimeSpan.FromMinutes(1);
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("dues", Limits.Text));
        story.Refuses(order with { Dues = null }).ShouldBe(MeetingRefusals.NotOnRoster);
    }

    [Fact]
    public void Freezes_the_roster_of_the_day_with_what_was_answered()
    {
        var story = Scenes.Convened().Then(new AnswerInvitation(Cast.Member, false, "Ốm"));
        story.At = Cast.ScheduledAt;
        var without = Cast.Cell with
        {
            Roster = Cast.Cell.Roster with { Entries = Cast.Cell.Roster.Entries.RemoveAll(e => e.MemberId == "dv-06") },
        };
        story.Then(Scenes.Open() with { Cell = without });
        story.State.Find("dv-06").ShouldBeNull();
        story.State.Find("dv-05")!.Reason.ShouldBe("Ốm");
        story.State.Find("dv-01")!.IsHere.ShouldBeTrue("whoever chairs is there");
        story.State.Find("dv-08")!.Status.ShouldBe(AttendanceStatus.NotExpected);
    }

    [Fact]
    public void Makes_whoever_chairs_lead()
    {
        var story = Scenes.Convened();
        story.At = Cast.ScheduledAt;
        story.Then(Scenes.Open() with { ChairId = "dv-05" });
        story.Then(new ConcludeItem(Cast.Member, "i1", "Thống nhất"));
    }
}
