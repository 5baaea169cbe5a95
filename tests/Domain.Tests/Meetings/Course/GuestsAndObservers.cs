using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Tests.Meetings.Course;

public sealed class GuestsAndObservers
{
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
        var group = Actors.Bloc.Child("to-1");
        var order = new AssignObservers(Cast.Secretary, group, [new Observer("dv-05", "", "to-1")]);
        Scenes.Planned().Refuses(order).ShouldBe(CommonRefusals.NotPermitted);
        order = order with { Actor = Cast.Superior };
        Scenes.Closed().Refuses(order).ShouldBe(MeetingRefusals.AlreadyClosed);
        var story = Scenes.Planned();
        story.Refuses(order with { Assigned = [.. Enumerable.Repeat(order.Assigned[0], 21)] })
            .ShouldBe(CommonRefusals.TooMany("observers", MeetingLimits.Observers));
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("name", Limits.Name));
        order = order with { Assigned = [new Observer("dv-05", "Lê Tổ", "to-1")] };
        story.Refuses(order).ShouldBe(MeetingRefusals.ObserverOfTheCell);
        story.Then(order with { Assigned = [new Observer("dv-88", "Lê Tổ", "to-1")] });
    }

    [Fact]
    public void The_lead_of_a_group_assigns_its_members_in_their_bloc_alone()
    {
        Actor Lead(string bloc) =>
            new("lead", "dv-80", [new Grant(Role.WorkingGroupLead, ScopePath.Parse(bloc).Child("to-1"))]);
        var order = new AssignObservers(
            Lead("khoi-mau"), Actors.Bloc.Child("to-1"), [new Observer("dv-88", "Lê Tổ", "to-1")]);
        Scenes.Planned().Then(order).State.Observers.Length.ShouldBe(1);
        Scenes.Planned().Refuses(order with { Actor = Lead("khoi-khac") }).ShouldBe(CommonRefusals.NotFound);
        Scenes.Planned().Refuses(order with { WorkingGroup = Actors.Bloc.Child("to-2") })
            .ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void Whoever_of_a_group_has_arrived_stays_arrived()
    {
        var story = Scenes.Gathered().Then(new AssignObservers(
            Actor.Platform, Actors.Bloc.Child("to-1"),
            [new Observer("dv-88", "Lê Tổ", "to-1"), new Observer("dv-89", "Lê Hai", "to-1")]));
        story.State.Observers.Select(o => o.ArrivedAt is not null).ShouldBe([true, false]);
    }
}
