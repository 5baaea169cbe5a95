using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Tests.Meetings.Course;

public sealed class GuestsAndObservers
{
    private const string Visit = "khoi-mau/to-1/v1";

    [Fact]
    public void A_guest_is_refused_in_the_order_of_the_guards()
    {
        var order = new InviteGuest(Cast.Secretary, "", "", "dv-05");
        Scenes.Closed().Refuses(order).ShouldBe(MeetingRefusals.AlreadyClosed);
        var story = Scenes.Planned();
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("name", Limits.Name));
        order = order with { Name = "Trần Khách" };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("position", Limits.Title));
        order = order with { Position = "Bí thư" };
        story.Refuses(order).ShouldBe(MeetingRefusals.GuestOfTheCell);
        order = order with { MemberId = "dv-70" };
        story.Then(order).ChangesNothing(order);
        for (var i = 1; i < MeetingLimits.Guests; i++) story.Then(order with { MemberId = $"dv-2{i:000}" });
        story.Refuses(order with { MemberId = "dv-99" })
            .ShouldBe(CommonRefusals.TooMany("guests", MeetingLimits.Guests));
    }

    [Fact]
    public void An_observer_is_refused_in_the_order_of_the_guards()
    {
        var order = new AssignObservers(Cast.Superior, Visit, 1, [new Observer("dv-88", "", "to-1")]);
        Scenes.Closed().Refuses(order).ShouldBe(CommonRefusals.NotPermitted);
        order = order with { Actor = Actor.Platform };
        Scenes.Closed().Refuses(order).ShouldBe(MeetingRefusals.AlreadyClosed);
        var story = Scenes.Planned();
        story.Refuses(order with { Assigned = [.. Enumerable.Repeat(order.Assigned[0], 21)] })
            .ShouldBe(CommonRefusals.TooMany("observers", MeetingLimits.Observers));
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("name", Limits.Name));
        order = order with { Assigned = [new Observer("dv-88", "Lê Tổ", "to-1")] };
        story.Then(order).State.Visit.ShouldBe(new VisitOfMeeting(Visit, 1));
    }

    [Fact]
    public void A_list_that_is_not_newer_changes_nothing()
    {
        var story = Scenes.Planned().Then(
            new AssignObservers(Actor.Platform, Visit, 2, [new Observer("dv-88", "Lê Tổ", "to-1")]));
        story.ChangesNothing(new AssignObservers(Actor.Platform, Visit, 1, [new Observer("dv-89", "Lê Hai", "to-1")]));
        story.ChangesNothing(new AssignObservers(Actor.Platform, "khoi-mau/to-2/v7", 9, []));
        story.Then(new AssignObservers(Actor.Platform, Visit, 3, [])).State.Observers.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_of_a_group_has_arrived_stays_arrived()
    {
        var story = Scenes.Gathered().Then(new AssignObservers(
            Actor.Platform, Visit, 2, [new Observer("dv-88", "Lê Tổ", "to-1"), new Observer("dv-89", "Lê Hai", "to-1")]));
        story.State.Observers.Select(o => o.ArrivedAt is not null).ShouldBe([true, false]);
    }

    [Fact]
    public void What_is_said_is_for_those_of_the_group_who_are_there()
    {
        Access.ReadsOpinions(Scenes.Opened().State, Cast.Visitor).ShouldBeFalse();
        Access.ReadsOpinions(Scenes.Gathered().State, Cast.Visitor).ShouldBeTrue();
    }
}
