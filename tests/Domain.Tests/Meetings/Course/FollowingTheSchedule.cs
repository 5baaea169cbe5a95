using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;

namespace ChiBo.Domain.Tests.Meetings.Course;

public sealed class FollowingTheSchedule
{
    private static readonly DateTimeOffset Later = Cast.ScheduledAt.AddDays(1);
    private static readonly FollowSchedule Order = new(Actor.Platform, Later, "Phòng B");

    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        Scenes.Nothing().Refuses(Order).ShouldBe(CommonRefusals.NotFound);
        FromSchedule().Refuses(Order with { Actor = Cast.Stranger }).ShouldBe(CommonRefusals.NotFound);
        FromSchedule().Refuses(Order with { Actor = Cast.Secretary }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Opened().Refuses(Order).ShouldBe(MeetingRefusals.AlreadyOpened);
        FromSchedule().Refuses(Order with { ScheduledAt = Cast.ScheduledAt.AddDays(-11) })
            .ShouldBe(MeetingRefusals.InThePast);
        FromSchedule().Refuses(Order with { ScheduledAt = Cast.ScheduledAt.AddMonths(1) })
            .ShouldBe(MeetingRefusals.OutsideItsMonth);
    }

    [Fact]
    public void Moves_what_nobody_touched_without_counting_as_a_move()
    {
        var story = FromSchedule().Then(Order);
        (story.State.ScheduledAt, story.State.Place).ShouldBe((Later, "Phòng B"));
        story.State.Postponements.ShouldBeEmpty();
        story.State.FollowsSchedule.ShouldBeTrue();
        story.ChangesNothing(Order);
    }

    [Fact]
    public void Leaves_what_people_planned() => Scenes.Planned().ChangesNothing(Order);

    [Fact]
    public void Leaves_a_meeting_that_anybody_has_done_anything_about()
    {
        var touched = 0;
        foreach (var order in Orders.All.Where(o => o is not FollowSchedule and not PlanMeeting))
        {
            var story = FromSchedule();
            if (order.Decide(story.State, story.At) is not { Refusal: null, Events.IsEmpty: false }) continue;
            story.Then(order).State.FollowsSchedule.ShouldBeFalse(order.GetType().Name);
            if (story.State.Phase != MeetingPhase.Cancelled) story.ChangesNothing(Order);
            touched++;
        }

        touched.ShouldBeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public void What_people_plan_goes_before_what_the_platform_planned()
    {
        var theirs = new PlanMeeting(Cast.Secretary, Cast.Id, Cast.Cell, Later, "Nhà văn hóa", null);
        var story = FromSchedule().Then(theirs);
        (story.State.ScheduledAt, story.State.Place).ShouldBe((Later, "Nhà văn hóa"));
        story.State.FollowsSchedule.ShouldBeFalse();
        story.Refuses(theirs).ShouldBe(CommonRefusals.AlreadyExists);
        story.Refuses(Planned).ShouldBe(CommonRefusals.AlreadyExists);
        FromSchedule().Refuses(Planned).ShouldBe(CommonRefusals.AlreadyExists);
        FromSchedule().Refuses(theirs with { Actor = Cast.Member }).ShouldBe(CommonRefusals.NotPermitted);
        FromSchedule().Then(Scenes.Agenda()).Refuses(theirs).ShouldBe(CommonRefusals.AlreadyExists);
    }

    private static PlanMeeting Planned => new(Actor.Platform, Cast.Id, Cast.Cell, Cast.ScheduledAt, "Phòng A", null);

    private static Story<MeetingState, MeetingEvent> FromSchedule() => Scenes.Nothing().Then(Planned);
}
