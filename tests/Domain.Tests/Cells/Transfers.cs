using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests.Cells;

public sealed class Transfers
{
    private static readonly DateOnly On = new(2026, 11, 15);
    private static readonly TransferMember Order = new(Actors.Secretary, "dv-2", Actors.OtherCell, On);

    private static Story<CellState, CellEvent> Sent() => CellStories.WithMembers().Then(Order);

    private static Story<CellState, CellEvent> Other() => CellStories.Registered(Actors.OtherCell);

    private static AcceptTransfer Accept(CellState sender) =>
        new(Actors.OtherSecretary, "dv-2", Actors.Cell, sender.TransferOf("dv-2"));

    [Fact]
    public void From_one_cell_to_the_other_nobody_is_in_both_and_nobody_lost()
    {
        var (from, to) = (Sent(), Other());
        from.Entry("dv-2", On.AddDays(-1));
        from.RosterOn(On).Find("dv-2").ShouldBeNull();
        from.Then(new ClaimTransfer(Actor.Platform, "dv-2", Actors.OtherCell));
        to.Then(Accept(from.State));
        to.RosterOn(On.AddDays(-1)).Find("dv-2").ShouldBeNull();
        to.Entry("dv-2", On).Class.ShouldBe(MembershipClass.Full);
        to.State.Arrivals.ShouldBe([new Arrival("dv-2", Actors.Cell, On)]);
        from.Then(new CompleteTransfer(Actor.Platform, "dv-2", Actors.OtherCell, On));
        from.State.Transfers.ShouldBeEmpty();
        to.Then(new SettleArrival(Actor.Platform, to.State.Arrivals[0]));
        to.State.Arrivals.ShouldBeEmpty();
    }

    [Fact]
    public void Every_step_may_be_repeated()
    {
        var (from, to) = (Sent(), Other());
        from.Then(new ClaimTransfer(Actor.Platform, "dv-2", Actors.OtherCell));
        from.ChangesNothing(new ClaimTransfer(Actor.Platform, "dv-2", Actors.OtherCell));
        var accept = Accept(from.State);
        to.Then(accept);
        to.ChangesNothing(accept);
        to.ChangesNothing(accept with { Transfer = null });
        from.Then(new CompleteTransfer(Actor.Platform, "dv-2", Actors.OtherCell, On));
        from.ChangesNothing(new CompleteTransfer(Actor.Platform, "dv-2", Actors.OtherCell, On));
        var settle = new SettleArrival(Actor.Platform, to.State.Arrivals[0]);
        to.Then(settle);
        to.ChangesNothing(settle);
    }

    [Fact]
    public void A_late_word_about_an_old_transfer_does_not_complete_a_new_one()
    {
        var from = Sent().Then(
            new ClaimTransfer(Actor.Platform, "dv-2", Actors.OtherCell),
            new CompleteTransfer(Actor.Platform, "dv-2", Actors.OtherCell, On));
        from.Then(
            CellStories.Admit("dv-2") with { JoinedOn = On.AddDays(30) },
            Order with { On = On.AddDays(60) },
            new ClaimTransfer(Actor.Platform, "dv-2", Actors.OtherCell));
        from.ChangesNothing(new CompleteTransfer(Actor.Platform, "dv-2", Actors.OtherCell, On));
        from.State.Transfers.Length.ShouldBe(1);
    }

    [Fact]
    public void Until_it_is_claimed_a_transfer_can_be_taken_back()
    {
        var from = Sent();
        from.Refuses(new CancelTransfer(Actors.OtherSecretary, "dv-2")).ShouldBe(CommonRefusals.NotFound);
        from.Then(new CancelTransfer(Actors.Secretary, "dv-2"));
        from.Entry("dv-2", On);
        from.Refuses(new CancelTransfer(Actors.Secretary, "dv-2")).ShouldBe(CellRefusals.NotOnTheWay("dv-2"));
        from.Then(Order, new ClaimTransfer(Actor.Platform, "dv-2", Actors.OtherCell));
        from.Refuses(new CancelTransfer(Actors.Secretary, "dv-2")).ShouldBe(CellRefusals.TransferClaimed("dv-2"));
        from.Then(new ReleaseTransfer(
            Actor.Platform, "dv-2", Actors.OtherCell), new CancelTransfer(Actors.Secretary, "dv-2"));
    }

    [Fact]
    public void Only_the_cell_that_it_is_meant_for_takes_the_member_in()
    {
        var from = Sent();
        var third = Actors.Organisation.Child("cb-03");
        from.Refuses(new ClaimTransfer(Actor.Platform, "dv-2", third)).ShouldBe(CellRefusals.NotOnTheWay("dv-2"));
        from.Refuses(new ClaimTransfer(Actors.Secretary, "dv-2", Actors.OtherCell))
            .ShouldBe(CommonRefusals.NotPermitted);
        from.Refuses(new ClaimTransfer(Actors.OtherSecretary, "dv-2", Actors.OtherCell))
            .ShouldBe(CommonRefusals.NotFound);
        CellStories.Registered(third).Refuses(Accept(from.State) with { Actor = Actors.Office })
            .ShouldBe(CellRefusals.NotOnTheWay("dv-2"));
        Other().Refuses(Accept(from.State) with { Actor = Actors.Secretary }).ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void A_guest_who_is_transferred_stays_as_a_member()
    {
        var to = Other().Then(
            CellStories.Admit("dv-2") with { Actor = Actors.Office, Standing = MemberStanding.TemporarilyIn });
        to.Then(Accept(Sent().State));
        to.Entry("dv-2", On.AddDays(-1)).Standing.ShouldBe(MemberStanding.TemporarilyIn);
        to.Entry("dv-2", On).Standing.ShouldBe(MemberStanding.Active);
    }

    [Fact]
    public void Somebody_who_belongs_there_already_is_not_taken_in_again() =>
        Other().Then(CellStories.Admit("dv-2") with { Actor = Actors.Office }).Refuses(Accept(Sent().State))
            .ShouldBe(CellRefusals.AlreadyMember("dv-2"));

    [Fact]
    public void A_member_goes_to_one_other_cell_of_the_bloc()
    {
        var story = CellStories.WithMembers();
        story.Refuses(Order with { To = Actors.Cell }).ShouldBe(CommonRefusals.InvalidValue("toCellId"));
        story.Refuses(Order with { To = Actors.Organisation }).ShouldBe(CommonRefusals.InvalidValue("toCellId"));
        story.Refuses(Order with { To = ScopePath.Parse("khoi-khac/a/b") })
            .ShouldBe(CommonRefusals.InvalidValue("toCellId"));
        story.Refuses(Order with { MemberId = "dv-9" }).ShouldBe(CellRefusals.UnknownMember("dv-9"));
        story.Then(Order).Refuses(Order).ShouldBe(CellRefusals.AlreadyOnTheWay("dv-2"));
        story.Refuses(CellStories.Admit("dv-2") with { JoinedOn = On.AddDays(3) })
            .ShouldBe(CellRefusals.AlreadyOnTheWay("dv-2"));
        story.Then(CellStories.Admit("dv-7") with { Standing = MemberStanding.TemporarilyIn })
            .Refuses(Order with { MemberId = "dv-7" }).ShouldBe(CellRefusals.TemporarilyHere("dv-7"));
    }
}
