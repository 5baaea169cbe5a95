using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Domain.Tests.Meetings.Agenda;

public sealed class Agendas
{
    [Fact]
    public void Are_refused_in_the_order_of_their_guards()
    {
        var order = new SetAgenda(Cast.Committee, []);
        Scenes.Closed().Refuses(order).ShouldBe(MeetingRefusals.AlreadyClosed);
        Scenes.Gathered().Then(new ConcludeItem(Cast.Secretary, "i1", "x")).Refuses(order)
            .ShouldBe(AgendaRefusals.UnderWay);
        var story = Scenes.Planned();
        story.Refuses(order).ShouldBe(MeetingRefusals.NoAgenda);
        story.Refuses(order with { Items = [.. Enumerable.Repeat(new AgendaItem { Title = "x" }, 41)] })
            .ShouldBe(CommonRefusals.TooMany("agenda", MeetingLimits.AgendaItems));
        var item = new AgendaItem { Minutes = 0, PresenterId = "dv-66", DocumentIds = ["d9"] };
        story.Refuses(order with { Items = [item] }).ShouldBe(CommonRefusals.TextLength("title", Limits.Title));
        item = item with { Title = "Báo cáo" };
        story.Refuses(order with { Items = [item] }).ShouldBe(CommonRefusals.InvalidValue("minutes"));
        item = item with { Minutes = 20 };
        story.Refuses(order with { Items = [item] }).ShouldBe(MeetingRefusals.NotOnRoster);
        item = item with { PresenterId = "dv-05" };
        story.Refuses(order with { Items = [item] }).ShouldBe(DocumentRefusals.NotFound);
        story.Then(order with { Items = [item with { DocumentIds = [] }] }).State.Agenda.Single().Id.ShouldBe("i1");
    }

    [Fact]
    public void Are_under_way_with_the_first_word_said_about_them()
    {
        Scenes.Gathered().Then(new RequestToSpeak(Cast.Member, "i1", null)).Refuses(Scenes.Agenda())
            .ShouldBe(AgendaRefusals.UnderWay);
        Scenes.Gathered().Then(new RecordOpinion(Cast.Member, "i1", null, "x", false)).Refuses(Scenes.Agenda())
            .ShouldBe(AgendaRefusals.UnderWay);
        Scenes.Gathered().Then(Scenes.OpenBallot() with { ItemId = "i1" }).Refuses(Scenes.Agenda())
            .ShouldBe(AgendaRefusals.UnderWay);
        Scenes.Gathered().Then(Scenes.Agenda());
    }

    [Fact]
    public void Conclusions_are_refused_in_the_order_of_their_guards()
    {
        var order = new ConcludeItem(Cast.Secretary, "i9", "");
        Scenes.Gathered().Refuses(order with { Actor = Cast.Taker }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Approved().Refuses(order).ShouldBe(MinutesRefusals.AlreadyApproved);
        var story = Scenes.Gathered();
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("conclusion", Limits.Text));
        order = order with { Conclusion = "Thống nhất" };
        story.Refuses(order).ShouldBe(AgendaRefusals.NoSuchItem);
        order = order with { ItemId = "i1" };
        story.Then(order).ChangesNothing(order);
        story.Then(order with { Conclusion = "Sửa lại" }).State.Agenda[0].Conclusion.ShouldBe("Sửa lại");
    }
}
