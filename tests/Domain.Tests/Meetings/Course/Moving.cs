using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Tests.Meetings.Course;

public sealed class Moving
{
    private static readonly PostponeMeeting Order =
        new(Cast.Secretary, Cast.ScheduledAt.AddDays(2), "Trùng hội nghị", null);

    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        var order = Order with { Reason = " ", Place =
            new string('x', 501), ScheduledAt = Cast.ScheduledAt.AddDays(-30) };
        Scenes.Gathered().Refuses(order).ShouldBe(MeetingRefusals.AlreadyOpened);
        var story = Scenes.Convened();
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
        order = order with { Reason = "Bão" };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("place", Limits.Title));
        order = order with { Place = null };
        story.Refuses(order).ShouldBe(MeetingRefusals.InThePast);
        order = order with { ScheduledAt = Cast.ScheduledAt.AddDays(40) };
        story.Refuses(order).ShouldBe(MeetingRefusals.OutsideItsMonth);
        story.Refuses(order with { ScheduledAt = Cast.ScheduledAt }).ShouldBe(MeetingRefusals.NotMoved);
    }

    [Fact]
    public void Keeps_the_preparation_and_asks_the_members_again()
    {
        var story = Scenes.Convened().Then(new AnswerInvitation(Cast.Member, false, "Đi công tác"), Order);
        story.State.ShouldSatisfyAllConditions(
            m => m.Phase.ShouldBe(MeetingPhase.Planned),
            m => m.Preparation.ShouldNotBeNull(),
            m => m.ConvenedAt.ShouldBeNull(),
            m => m.Find("dv-05")!.WillAttend.ShouldBeNull(),
            m => m.Postponements.Single().ShouldBe(new Postponement(
                Cast.ScheduledAt, Order.ScheduledAt, "Trùng hội nghị", story.At, MeetingPhase.Convened)));
        story.Then(new ConveneMeeting(Cast.Secretary, Cast.Cell)).State.Phase.ShouldBe(MeetingPhase.Convened);
    }

    [Fact]
    public void More_often_than_the_limit_is_refused()
    {
        var story = Scenes.Planned();
        for (var i = 1; i <= MeetingLimits.Postponements; i++)
            story.Then(Order with { ScheduledAt = Cast.ScheduledAt.AddHours(i) });
        story.Refuses(Order).ShouldBe(CommonRefusals.TooMany("postponements", MeetingLimits.Postponements));
    }
}
