using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Domain.Tests.Meetings.Ballots;

public sealed class OpeningBallots
{
    [Fact]
    public void Is_refused_in_the_order_of_its_guards()
    {
        var order = Scenes.OpenBallot(BallotForm.PaperSecretBallot) with { Question = "", ItemId = "i9", Tellers = [] };
        Scenes.Gathered().Refuses(order with { Actor = Cast.Taker }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.NotOpen);
        var story = Scenes.Gathered();
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("question", Limits.Title));
        order = order with { Question = "Nhất trí?" };
        story.Refuses(order).ShouldBe(AgendaRefusals.NoSuchItem);
        order = order with { ItemId = "i1" };
        story.Refuses(order with { Tellers = [.. Enumerable.Repeat("dv-05", 8)] })
            .ShouldBe(CommonRefusals.TooMany("tellers", MeetingLimits.Tellers));
        story.Refuses(order).ShouldBe(BallotRefusals.TellersNeeded);
        story.Refuses(order with { Tellers = ["dv-66"] }).ShouldBe(MeetingRefusals.NotOnRoster);
        story.Refuses(order with { Tellers = ["dv-08"] }).ShouldBe(AttendanceRefusals.NotPresent);
        story.Refuses(order with { Form = BallotForm.ElectronicSecretBallot, ElectronicAllowed = false })
            .ShouldBe(BallotRefusals.ElectronicNotAllowed);
        for (var i = 0; i < MeetingLimits.Ballots; i++) story.Then(Scenes.OpenBallot());
        story.Refuses(Scenes.OpenBallot()).ShouldBe(CommonRefusals.TooMany("ballots", MeetingLimits.Ballots));
    }

    [Fact]
    public void Freezes_the_electorate_and_who_is_there()
    {
        var story = Scenes.Gathered().Then(new LeaveMeeting(Cast.Other, null));
        story.Then(Scenes.OpenBallot());
        var ballot = story.State.Ballots.Single();
        ballot.Electorate.ShouldBe(["dv-01", "dv-02", "dv-03", "dv-04", "dv-05", "dv-06"]);
        ballot.Present.ShouldBe(["dv-01", "dv-02", "dv-03", "dv-04", "dv-05"]);
        story.Then(Scenes.CheckIn(story, Cast.Other), Scenes.CheckIn(story, Cast.Exempt));
        story.State.Ballots.Single().ShouldBe(ballot);
        story.Refuses(new CastVote(Cast.Other, "b1", VoteChoice.For, null)).ShouldBe(BallotRefusals.NotPresent);
        story.Refuses(new CastVote(Cast.Exempt, "b1", VoteChoice.For, null)).ShouldBe(BallotRefusals.NotEntitled);
    }

    [Fact]
    public void Needs_somebody_who_may_vote()
    {
        var story = Scenes.Convened();
        story.At = Cast.ScheduledAt;
        story.Then(Scenes.Open() with { ChairId = "dv-07" }); // only a probationary member is there
        story.Refuses(Scenes.OpenBallot()).ShouldBe(BallotRefusals.NobodyEntitled);
    }

    [Fact]
    public void Of_a_secret_electronic_ballot_needs_enough_to_keep_a_secret()
    {
        var story = Scenes.Opened();
        var order = Scenes.OpenBallot(BallotForm.ElectronicSecretBallot) with { KnowsThatSmallReveals = true };
        story.Then(Scenes.CheckIn(story, Cast.Member)).Refuses(order).ShouldBe(BallotRefusals.TooFewForSecrecy);
        story.Then(Scenes.CheckIn(story, Cast.Other), order);
    }
}
