using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Domain.Tests.Meetings.Ballots;

public sealed class Urns
{
    [Fact]
    public void Give_groups_in_no_one_s_order()
    {
        var urn = Filled("dv-05", "dv-01", "dv-03", "dv-09", "dv-02", "dv-04");
        urn.IsFull.ShouldBeTrue();
        var group = urn.Draw([4, 1, 5, 0, 2, 3]);
        group.Voters.ShouldBe(["dv-01", "dv-02", "dv-04"]);
        group.Papers.Select(p => p.TrackingNumber).ShouldBe(["4", "5", "8"]);
        var rest = urn.Without(group);
        rest.Count.ShouldBe(3);
        rest.Holds("dv-02").ShouldBeFalse();
        rest.All().Voters.ShouldBe(["dv-03", "dv-05", "dv-09"]);
    }

    [Fact]
    public void Take_back_a_group_as_it_was_drawn()
    {
        var urn = Filled("dv-05", "dv-01", "dv-03", "dv-09", "dv-02", "dv-04");
        var group = urn.Draw([4, 1, 5, 0, 2, 3]);
        var again = urn.Without(group).With("dv-07", new Paper("7", VoteChoice.For)).With(urn.Of(group));
        again.Votes.OrderBy(v => v.Voter).ShouldBe(urn.Votes.Append(new Urn.Vote("dv-07", new Paper("7", VoteChoice.For))).OrderBy(v => v.Voter));
        again.Without("dv-01").Holds("dv-01").ShouldBeFalse();
    }

    [Fact]
    public void Keep_on_moving_only_what_the_ballot_does_not_have()
    {
        var urn = Filled("dv-05", "dv-01", "dv-03", "dv-09");
        var ballot = new Ballot { Form = BallotForm.ElectronicSecretBallot, State = BallotState.Open, Voters = ["dv-01", "dv-02"] };
        urn.Outside(ballot).Votes.Select(v => v.Voter).ShouldBe(["dv-05", "dv-03", "dv-09"]);
        urn.Outside(ballot with { State = BallotState.Closed }).Count.ShouldBe(0);
        urn.Outside(ballot with { State = BallotState.Cancelled }).Count.ShouldBe(0);
        urn.Outside(null).Count.ShouldBe(0);
    }

    [Fact]
    public void Say_nothing_of_what_is_in_them()
    {
        var urn = Filled("dv-05");
        urn.ToString().ShouldBe("urn of 1");
        urn.Votes[0].ToString().ShouldBe("vote");
    }

    [Fact]
    public void Are_released_in_the_order_of_the_guards()
    {
        var story = Scenes.Gathered().Then(Scenes.OpenBallot(BallotForm.ElectronicSecretBallot));
        story.ChangesNothing(new CastVote(Cast.Member, "b1", VoteChoice.For, null));
        story.Refuses(new ReleaseVotes("b9", Urn.Group.None)).ShouldBe(BallotRefusals.NotFound);
        story.Refuses(new ReleaseVotes("b1", Filled("dv-01", "dv-02").All())).ShouldBe(BallotRefusals.WouldReveal);
        story.Refuses(new ReleaseVotes("b1", Filled("dv-01", "dv-02", "dv-08").All()))
            .ShouldBe(BallotRefusals.NotPresent);
        var order = new ReleaseVotes("b1", Filled("dv-01", "dv-02", "dv-05").All());
        order.IsConfidential.ShouldBeTrue();
        story.Then(order).Refuses(order).ShouldBe(BallotRefusals.AlreadyVoted);
        story.Refuses(new CastVote(Cast.Member, "b1", VoteChoice.For, null)).ShouldBe(BallotRefusals.AlreadyVoted);
        story.Refuses(new CloseBallot(Cast.Secretary, "b1", Filled("dv-03").All()))
            .ShouldBe(BallotRefusals.WouldReveal);
        story.Then(new CloseBallot(Cast.Secretary, "b1", Filled("dv-03", "dv-04", "dv-06").All()));
        story.State.Ballots.Single().ShouldSatisfyAllConditions(
            b => b.Count!.For.ShouldBe(6),
            b => b.Voters.Length.ShouldBe(6),
            b => b.Box.Length.ShouldBe(6),
            b => b.Result.ShouldBe(BallotResult.Carried));
        story.Refuses(order).ShouldBe(BallotRefusals.Closed);
    }

    [Fact]
    public void That_are_broken_off_leave_no_choice()
    {
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot(BallotForm.ElectronicSecretBallot),
            new ReleaseVotes("b1", Filled("dv-01", "dv-02", "dv-05").All()),
            new CancelBallot(Cast.Secretary, "b1", "Nhầm"));
        story.State.Ballots.Single().ShouldSatisfyAllConditions(b => b.Box.ShouldBeEmpty(),
            b => b.Count.ShouldBeNull());
    }

    private static Urn Filled(params string[] voters)
    {
        var urn = Urn.Empty;
        for (var i = 0; i < voters.Length; i++)
            urn = urn.With(voters[i], new Paper($"{9 - i}", VoteChoice.For));
        return urn;
    }
}
