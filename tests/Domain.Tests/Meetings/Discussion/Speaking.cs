using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Tests.Meetings.Discussion;

public sealed class Speaking
{
    [Fact]
    public void A_request_is_refused_in_the_order_of_its_guards()
    {
        var story = Scenes.Opened();
        story.Refuses(new RequestToSpeak(Cast.Superior, "i9", null)).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(new RequestToSpeak(Cast.Member, "i9", null)).ShouldBe(MeetingRefusals.NotOpen);
        story.Refuses(new RequestToSpeak(Cast.Member, "i9", "dv-06")).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(new RequestToSpeak(Cast.Taker, "i9", "dv-66")).ShouldBe(MeetingRefusals.NotOnRoster);
        story.Refuses(new RequestToSpeak(Cast.Member, "i9", null)).ShouldBe(AgendaRefusals.NoSuchItem);
        story.Refuses(new RequestToSpeak(Cast.Member, null, null)).ShouldBe(AttendanceRefusals.NotPresent);
    }

    [Fact]
    public void Goes_by_the_order_of_the_requests_each_once()
    {
        var story = Scenes.Gathered().Then(
            new RequestToSpeak(Cast.Probationary, null, null),
            new RequestToSpeak(Cast.Guest, null, null),
            new RequestToSpeak(Cast.Taker, "i2", "dv-06"));
        story.ChangesNothing(new RequestToSpeak(Cast.Probationary, null, null));
        story.State.Floor.Queue.Select(r => (r.PersonId, r.ItemId))
            .ShouldBe([("dv-07", "i1"), ("g1", "i1"), ("dv-06", "i2")]);
        story.Then(new WithdrawRequest(Cast.Guest, null)).ChangesNothing(new WithdrawRequest(Cast.Guest, null));
        story.Then(new GiveFloor(Cast.Secretary, "dv-06"));
        story.State.Floor.Current!.ItemId.ShouldBe("i2");
        story.State.Floor.Queue.Select(r => r.PersonId).ShouldBe(["dv-07"]);
        story.ChangesNothing(new RequestToSpeak(Cast.Other, null, null));
        story.ChangesNothing(new GiveFloor(Cast.Secretary, "dv-06"));
    }

    [Fact]
    public void Is_timed_over_all_turns()
    {
        var story = Scenes.Gathered().Then(new GiveFloor(Cast.Secretary, "dv-05"));
        story.At += TimeSpan.FromSeconds(90);
        story.Then(new GiveFloor(Cast.Secretary, "dv-06"));
        story.At += TimeSpan.FromSeconds(30);
        story.Then(new EndTurn(Cast.Other), new GiveFloor(Cast.Secretary, "dv-05"));
        story.At += TimeSpan.FromSeconds(10);
        story.Then(new EndTurn(Cast.Secretary));
        story.ChangesNothing(new EndTurn(Cast.Secretary));
        story.State.Floor.Times.ShouldBe([new SpokenTime("dv-05", 2, 100), new SpokenTime("dv-06", 1, 30)]);
    }

    [Fact]
    public void The_floor_is_refused_in_the_order_of_its_guards()
    {
        var order = new GiveFloor(Cast.Secretary, "dv-66");
        Scenes.Gathered().Refuses(order with { Actor = Cast.Taker }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Gathered().Refuses(order).ShouldBe(MeetingRefusals.NotOnRoster);
        Scenes.Gathered().Refuses(order with { PersonId = "dv-08" }).ShouldBe(AttendanceRefusals.NotPresent);
    }

    [Fact]
    public void An_opinion_is_refused_in_the_order_of_its_guards()
    {
        var order = new RecordOpinion(Cast.Member, "i9", "dv-06", "", false);
        Scenes.Gathered().Refuses(order with { Actor = Cast.Superior }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Approved().Refuses(order).ShouldBe(MinutesRefusals.AlreadyApproved);
        var story = Scenes.Gathered();
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("text", MeetingLimits.OpinionText));
        order = order with { Text = "Nhất trí" };
        story.Refuses(order).ShouldBe(CommonRefusals.NotPermitted);
        order = order with { Actor = Cast.Taker };
        story.Refuses(order).ShouldBe(AgendaRefusals.NoSuchItem);
        order = order with { ItemId = "i1", SpeakerId = "dv-08" };
        story.Refuses(order).ShouldBe(AttendanceRefusals.NotPresent);
        order = order with { SpeakerId = "dv-06" };
        story.Then(order).ChangesNothing(order);
        story.Then(order with { SpeakerId = "dv-77", Text = "Khách góp ý", Differs = true });
        story.State.Opinions.Select(o => (o.Id, o.SpeakerId, o.Differs))
            .ShouldBe([("o1", "dv-06", false), ("o2", "g1", true)]);
    }

    [Fact]
    public void Is_shared_among_those_present_and_the_ordinary_members()
    {
        var story = Scenes.Gathered().Then(
            new RecordOpinion(Cast.Secretary, "i1", null, "a", false),
            new RecordOpinion(Cast.Member, "i1", null, "b", false),
            new RecordOpinion(Cast.Taker, "i1", "dv-77", "khách", false),
            new GiveFloor(Cast.Secretary, "dv-07"));
        story.Then(new EndTurn(Cast.Secretary));
        var count = SpeakerCount.Of(story.State);
        (count.Present, count.Speakers, count.OrdinaryPresent, count.OrdinarySpeakers).ShouldBe((7, 3, 4, 2));
        (count.Share, count.OrdinaryShare).ShouldBe((42.8m, 50m));
    }
}
