using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Tests.Meetings.Attendance;

public sealed class CheckingIn
{
    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        var wrong = new CheckIn(Cast.TemporarilyOut, "x");
        Scenes.Opened().Refuses(wrong with { Actor = Cast.Superior }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(wrong).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Closed().Refuses(wrong).ShouldBe(MeetingRefusals.AlreadyClosed);
        Scenes.Opened().Refuses(wrong).ShouldBe(AttendanceRefusals.WrongCode);
    }

    [Fact]
    public void Twice_is_once()
    {
        foreach (var actor in new[] { Cast.Member, Cast.Guest, Cast.Visitor })
        {
            var story = Scenes.Opened();
            story.Then(Scenes.CheckIn(story, actor)).ChangesNothing(Scenes.CheckIn(story, actor));
        }
    }

    [Fact]
    public void Well_after_the_opening_is_late_and_counts()
    {
        var story = Scenes.Opened();
        story.At += MeetingLimits.LateAfter;
        story.Then(Scenes.CheckIn(story, Cast.Member));
        story.State.Find("dv-05")!.IsLate(story.State).ShouldBeFalse();
        story.At += TimeSpan.FromSeconds(1);
        story.Then(Scenes.CheckIn(story, Cast.Other));
        story.State.Find("dv-06")!.IsLate(story.State).ShouldBeTrue();
        story.State.Find("dv-06")!.WasPresent.ShouldBeTrue();
    }

    [Fact]
    public void After_leaving_brings_back_whoever_came_first()
    {
        var story = Scenes.Gathered();
        var arrived = story.State.Find("dv-05")!.ArrivedAt;
        story.Then(new LeaveMeeting(Cast.Member, null));
        story.State.Find("dv-05")!.IsHere.ShouldBeFalse();
        story.At += TimeSpan.FromMinutes(10);
        story.Then(Scenes.CheckIn(story, Cast.Member));
        story.State.Find("dv-05")!.ShouldSatisfyAllConditions(a => a.IsHere.ShouldBeTrue(),
            a => a.ArrivedAt.ShouldBe(arrived));
    }

    [Fact]
    public void Of_guests_and_observers_does_not_count()
    {
        var story = Scenes.Gathered();
        RollCount.Of(story.State.Roll).Present.ShouldBe(7);
        story.State.Guests.Single().ArrivedAt.ShouldNotBeNull();
        story.State.Observers.Single().ArrivedAt.ShouldNotBeNull();
    }
}
