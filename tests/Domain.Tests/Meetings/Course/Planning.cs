using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Tests.Meetings.Course;

public sealed class Planning
{
    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        var order = new PlanMeeting(
            Cast.Stranger, Actors.Cell.Child("hop-1"), Cast.Cell, Cast.ScheduledAt.AddDays(-60), new string('x', 501),
                null);
        var story = Scenes.Nothing();
        story.Refuses(order).ShouldBe(CommonRefusals.NotFound);
        order = order with { Actor = Cast.Member };
        story.Refuses(order).ShouldBe(CommonRefusals.NotPermitted);
        order = order with { Actor = Cast.Secretary };
        story.Refuses(order with { Cell = null }).ShouldBe(CommonRefusals.NotFound, "nobody registered the cell");
        Scenes.Planned().Refuses(order).ShouldBe(CommonRefusals.AlreadyExists);
        story.Refuses(order).ShouldBe(CommonRefusals.InvalidValue("id"));
        order = order with { Id = Cast.Id };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("place", Limits.Title));
        order = order with { Place = null };
        story.Refuses(order).ShouldBe(MeetingRefusals.InThePast);
        story.Refuses(order with { ScheduledAt = new(2026, 11, 30, 17, 0, 0, TimeSpan.Zero) }) // 1 December in Viet Nam
            .ShouldBe(MeetingRefusals.OutsideItsMonth);
    }

    [Theory]
    [InlineData("2062-11-extraordinary-1", "2062-11-04")] // 2026, mistyped
    [InlineData("2199-12-extraordinary-2", "9999-12-31")]
    [InlineData("2026-12-extraordinary-1", "2029-01-04")]
    [InlineData("2029-01-extraordinary-1", "2026-12-04")]
    [InlineData("2020-01-extraordinary-1", "2026-12-04")]
    public void Is_refused_for_a_time_or_a_month_that_only_a_typing_error_gives(string name, string day)
    {
        var at = new DateTimeOffset(DateOnly.Parse(day), new TimeOnly(12, 0), TimeSpan.Zero);
        Scenes.Nothing().Refuses(new PlanMeeting(
            Cast.Secretary, Actors.Cell.Child(name), Cast.Cell, at, null, "Đột xuất")).ShouldBe(MeetingRefusals.TooFar);
        Scenes.Planned(MeetingKind.Extraordinary).Refuses(new PostponeMeeting(
            Cast.Secretary, new(9999, 12, 31, 20, 0, 0, TimeSpan.Zero), "Dời", null)).ShouldBe(MeetingRefusals.TooFar);
    }

    [Fact]
    public void Puts_the_meeting_into_the_calendar_with_its_cell()
    {
        var meeting = Scenes.Planned().State;
        (meeting.Phase, meeting.Kind, meeting.Number).ShouldBe((MeetingPhase.Planned, MeetingKind.Regular, 1));
        (meeting.Place, meeting.CellName, meeting.HasCommittee).ShouldBe(("Hội trường", "Chi bộ 1", true));
        meeting.Roll.Length.ShouldBe(10);
    }

    [Fact]
    public void Is_done_by_the_platform_from_the_schedule() => Scenes.Nothing().Then(
        new PlanMeeting(Actor.Platform, Cast.Id, Cast.Cell, Cast.ScheduledAt, null, null)).State.Exists.ShouldBeTrue();

    [Fact]
    public void Of_a_committee_meeting_takes_its_members_only() =>
        Scenes.Planned(MeetingKind.Committee).State.Roll.Select(a => a.MemberId).ShouldBe(["dv-01", "dv-02", "dv-03"]);

    [Fact]
    public void Of_a_thematic_meeting_may_lie_in_another_month() => Scenes.Nothing().Then(new PlanMeeting(
        Cast.Secretary, Actors.Cell.Child("2026-11-thematic-1"), Cast.Cell, Cast.ScheduledAt.AddDays(40), null, null));
}
