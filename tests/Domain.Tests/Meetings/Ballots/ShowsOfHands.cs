using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Domain.Tests.Meetings.Ballots;

public sealed class ShowsOfHands
{
    [Fact]
    public void A_vote_is_refused_in_the_order_of_its_guards()
    {
        var vote = new CastVote(Cast.Probationary, "b9", (VoteChoice)7, new string('x', 501));
        var story = Scenes.Gathered().Then(Scenes.OpenBallot(), Scenes.OpenBallot(BallotForm.PaperSecretBallot),
            Scenes.OpenBallot());
        story.Then(new CloseBallot(Cast.Secretary, "b3", Urn.Group.None));
        story.Refuses(vote with { Actor = Cast.Superior }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(vote).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Closed().Refuses(vote).ShouldBe(MeetingRefusals.AlreadyClosed);
        story.Refuses(vote).ShouldBe(BallotRefusals.Probationary);
        vote = vote with { Actor = Cast.Exempt };
        story.Refuses(vote).ShouldBe(BallotRefusals.NotFound);
        story.Refuses(vote with { BallotId = "b3" }).ShouldBe(BallotRefusals.Closed);
        story.Refuses(vote with { BallotId = "b2" }).ShouldBe(BallotRefusals.OnPaper);
        vote = vote with { BallotId = "b1" };
        story.Refuses(vote).ShouldBe(BallotRefusals.NotEntitled);
        vote = vote with { Actor = Cast.Member };
        story.Refuses(vote).ShouldBe(CommonRefusals.InvalidValue("choice"));
        vote = vote with { Choice = VoteChoice.For };
        story.Refuses(vote).ShouldBe(CommonRefusals.TextLength("otherOpinion", MeetingLimits.OtherOpinionText));
        vote = vote with { OtherOpinion = "Chờ thêm" };
        story.Refuses(vote).ShouldBe(CommonRefusals.InvalidValue("otherOpinion"));
        story.Then(vote with { Choice = VoteChoice.Other });
        story.Refuses(vote with { Choice = VoteChoice.Other }).ShouldBe(BallotRefusals.AlreadyVoted);
    }

    [Fact]
    public void Keep_who_voted_apart_from_what_was_voted()
    {
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot(),
            new CastVote(Cast.Other, "b1", VoteChoice.Against, null),
            new CastVote(Cast.Member, "b1", VoteChoice.Other, "Chờ thêm"),
            new CastVote(Cast.Committee, "b1", VoteChoice.For, null));
        var ballot = story.State.Ballots.Single();
        ballot.Voters.ShouldBe(["dv-03", "dv-05", "dv-06"]);
        (ballot.Taps.For, ballot.Taps.Against, ballot.Taps.Other).ShouldBe((1, 1, 1));
        ballot.Taps.OtherOpinions.ShouldBe(["Chờ thêm"]);
        new CastVote(Cast.Member, "b1", VoteChoice.For, null).IsConfidential.ShouldBeTrue();
    }

    [Fact]
    public void An_exempt_member_who_came_votes()
    {
        var story = Scenes.Gathered();
        story.Then(Scenes.CheckIn(story, Cast.Exempt), Scenes.OpenBallot(),
            new CastVote(Cast.Exempt, "b1", VoteChoice.For, null));
        story.State.Ballots.Single().Electorate.Length.ShouldBe(7);
    }

    [Fact]
    public void That_disagree_with_the_tellers_wait_for_the_chair()
    {
        var story = Scenes.Gathered().Then(Scenes.OpenBallot(), new CastVote(Cast.Member, "b1", VoteChoice.For, null));
        var close = new CloseBallot(Cast.Secretary, "b1", Urn.Group.None);
        story.Refuses(new ReconcileBallot(Cast.Secretary, "b1", CountSource.Taps))
            .ShouldBe(BallotRefusals.NothingToReconcile);
        story.Then(new RecordPaperTally(Cast.Taker, "b1", new Tally { For = 6 }, null));
        story.Refuses(close).ShouldBe(BallotRefusals.NotReconciled);
        var reconcile = new ReconcileBallot(Cast.Secretary, "b1", CountSource.Tellers);
        story.Then(reconcile).ChangesNothing(reconcile);
        story.Then(close);
        story.State.Ballots.Single().ShouldSatisfyAllConditions(b => b.Count!.For.ShouldBe(6),
            b => b.Result.ShouldBe(BallotResult.Carried));
    }

    [Fact]
    public void Wait_for_the_chair_again_when_the_tellers_count_again()
    {
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot(),
            new CastVote(Cast.Member, "b1", VoteChoice.For, null),
            new RecordPaperTally(Cast.Taker, "b1", new Tally { For = 3 }, null),
            new ReconcileBallot(Cast.Secretary, "b1", CountSource.Tellers),
            new RecordPaperTally(Cast.Taker, "b1", new Tally { For = 6 }, null));
        story.Refuses(new CloseBallot(Cast.Secretary, "b1", Urn.Group.None)).ShouldBe(BallotRefusals.NotReconciled);
    }

    [Fact]
    public void Are_not_raised_by_who_was_found_absent()
    {
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot(),
            new RecordAttendance(
                Cast.Taker, [new AttendanceEntry("dv-05", AttendanceStatus.AbsentUnexcused, null, null)]));
        story.Refuses(new CastVote(Cast.Member, "b1", VoteChoice.For, null)).ShouldBe(BallotRefusals.NotPresent);
    }

    [Fact]
    public void Count_the_taps_when_the_chair_says_so()
    {
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot(),
            new CastVote(Cast.Member, "b1", VoteChoice.For, null),
            new RecordPaperTally(Cast.Taker, "b1", new Tally { For = 6 }, null),
            new ReconcileBallot(Cast.Secretary, "b1", CountSource.Taps),
            new CloseBallot(Cast.Secretary, "b1", Urn.Group.None));
        story.State.Ballots.Single().ShouldSatisfyAllConditions(b => b.Count!.For.ShouldBe(1),
            b => b.Result.ShouldBe(BallotResult.NotCarried));
    }

    [Fact]
    public void Closing_is_refused_in_the_order_of_its_guards()
    {
        var close = new CloseBallot(Cast.Secretary, "b9", Urn.Group.None);
        Scenes.Gathered().Refuses(close with { Actor = Cast.Taker }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(close).ShouldBe(MeetingRefusals.NotOpen);
        var story = Scenes.Gathered().Then(Scenes.OpenBallot(), Scenes.OpenBallot(BallotForm.PaperSecretBallot));
        story.Refuses(close).ShouldBe(BallotRefusals.NotFound);
        story.Refuses(close with { BallotId = "b2" }).ShouldBe(BallotRefusals.NotCounted);
        story.Then(close with { BallotId = "b1" }).ChangesNothing(close with { BallotId = "b1" });
        var cancel = new CancelBallot(Cast.Secretary, "b9", "");
        story.Refuses(cancel).ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
        cancel = cancel with { Reason = "Nhầm" };
        story.Refuses(cancel).ShouldBe(BallotRefusals.NotFound);
        story.Refuses(cancel with { BallotId = "b1" }).ShouldBe(BallotRefusals.Closed);
        story.Then(cancel with { BallotId = "b2" });
        story.Refuses(close with { BallotId = "b2" }).ShouldBe(BallotRefusals.Closed);
        story.Refuses(new ReconcileBallot(Cast.Secretary, "b9", CountSource.Taps)).ShouldBe(BallotRefusals.NotFound);
        story.Refuses(new ReconcileBallot(Cast.Secretary, "b1", CountSource.Taps)).ShouldBe(BallotRefusals.Closed);
    }
}
