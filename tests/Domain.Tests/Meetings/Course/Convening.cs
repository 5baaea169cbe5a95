using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Domain.Tests.Meetings.Course;

public sealed class Convening
{
    private static readonly ConveneMeeting Order = new(Cast.Secretary, Cast.Cell);

    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        var empty = Order with { Cell = Cast.Cell with { Roster = Roster.Nobody } };
        Scenes.Planned().Refuses(empty with { Actor = Cast.Committee }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(empty).ShouldBe(MeetingRefusals.AlreadyConvened);
        Scenes.Gathered().Refuses(empty).ShouldBe(MeetingRefusals.AlreadyOpened);
        Scenes.Planned().Refuses(empty).ShouldBe(MeetingRefusals.NotPrepared);
        Scenes.Planned().Then(Scenes.Prepare()).Refuses(empty).ShouldBe(MeetingRefusals.NoAgenda);
        var late = Scenes.Prepared();
        late.At = Cast.ScheduledAt.AddMinutes(1);
        late.Refuses(empty).ShouldBe(MeetingRefusals.InThePast);
        Scenes.Prepared().Refuses(empty).ShouldBe(MeetingRefusals.EmptyRoster);
    }

    [Fact]
    public void Within_a_day_of_the_meeting_is_late_and_not_refused()
    {
        var story = Scenes.Prepared();
        story.At = Cast.ScheduledAt.AddHours(-3);
        story.Then(Order);
        EvidenceOf.Meeting(story.State, story.At).NoticeBefore.ShouldBe(TimeSpan.FromHours(3));
    }

    [Fact]
    public void Of_an_extraordinary_meeting_needs_no_report()
    {
        var story = Scenes.Planned(MeetingKind.Extraordinary).Then(Scenes.Agenda(), Order);
        story.State.Phase.ShouldBe(MeetingPhase.Convened);
    }
}
