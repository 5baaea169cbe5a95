using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Domain.Tests.Meetings.Ballots;

public sealed class PaperBallots
{
    [Fact]
    public void A_tally_is_refused_in_the_order_of_its_guards()
    {
        var order = new RecordPaperTally(Cast.Other, "b9", new Tally { For = -1, OtherOpinions = ["x"] }, null);
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot(BallotForm.PaperSecretBallot), Scenes.OpenBallot(BallotForm.ElectronicSecretBallot),
                Scenes.OpenBallot());
        Scenes.Gathered().Refuses(order).ShouldBe(CommonRefusals.NotPermitted, "nobody is a teller yet");
        Scenes.Convened().Refuses(order with { Actor = Cast.Secretary }).ShouldBe(MeetingRefusals.NotOpen);
        story.Refuses(order).ShouldBe(BallotRefusals.NotFound);
        story.Refuses(order with { BallotId = "b3" })
            .ShouldBe(CommonRefusals.NotPermitted, "a teller of another ballot");
        order = order with { BallotId = "b1" };
        story.Refuses(order).ShouldBe(CommonRefusals.InvalidValue("tally"));
        order = order with { Count = order.Count with { For = 4 } };
        story.Refuses(order).ShouldBe(CommonRefusals.TooMany("otherOpinions", 0));
        order = order with { Count = order.Count with { Other = 2, OtherOpinions = [""] } };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("otherOpinions", MeetingLimits.OtherOpinionText));
        order = order with { Count = order.Count with { OtherOpinions = ["Chờ thêm"] } };
        story.Refuses(order with { Actor = Cast.Secretary, BallotId = "b2" }).ShouldBe(BallotRefusals.NothingToCount);
        story.Refuses(order).ShouldBe(CommonRefusals.InvalidValue("issued"));
        story.Refuses(order with { Issued = 7 }).ShouldBe(BallotRefusals.SumTooLarge(6));
        story.Refuses(order with { Issued = 5 }).ShouldBe(BallotRefusals.SumTooLarge(5));
        story.Refuses(order with { Issued = 6, Count = order.Count with { For = int.MaxValue } })
            .ShouldBe(BallotRefusals.SumTooLarge(6));
        order = order with { Issued = 6, Count = order.Count with { For = 3 } };
        story.Then(order).ChangesNothing(order);
        story.Then(order with { Count = order.Count with { Invalid = 1 } })
            .State.Ballots[0].TellersCount!.Invalid.ShouldBe(1);
        story.Then(new CloseBallot(Cast.Secretary, "b1", Urn.Group.None)).Refuses(order)
            .ShouldBe(BallotRefusals.Closed);
    }

    [Fact]
    public void Hands_have_no_papers()
    {
        var story = Scenes.Gathered().Then(Scenes.OpenBallot());
        story.Refuses(new RecordPaperTally(Cast.Taker, "b1", new Tally { For = 1, Invalid = 1 }, null))
            .ShouldBe(CommonRefusals.InvalidValue("tally"));
        story.Refuses(new RecordPaperTally(Cast.Taker, "b1", new Tally { For = 1 }, 7))
            .ShouldBe(CommonRefusals.InvalidValue("tally"));
        story.Refuses(new RecordPaperTally(Cast.Taker, "b1", new Tally { For = 7 }, null))
            .ShouldBe(BallotRefusals.SumTooLarge(6));
    }

    [Theory]
    [InlineData(3, BallotResult.NotCarried)]
    [InlineData(4, BallotResult.Carried)]
    public void Two_thirds_are_of_those_entitled(int votes, BallotResult result)
    {
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot(BallotForm.PaperSecretBallot, Majority.TwoThirds), // six are entitled
            new RecordPaperTally(Cast.Other, "b1", new Tally { For = votes }, votes),
            new CloseBallot(Cast.Secretary, "b1", Urn.Group.None));
        story.State.Ballots.Single().Result.ShouldBe(result);
    }
}
