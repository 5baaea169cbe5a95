using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Domain.Tests.Meetings.Ballots;

/// <summary>One base, one majority, and a ballot that proves what it was about, once.</summary>
public sealed class BallotProofTests
{
    private static readonly ProposeSelfScore Proposal = new(Cast.Secretary, Cast.FullMarks, Cast.Rubric);

    [Theory]
    [InlineData(BallotSubject.Question)]
    [InlineData(BallotSubject.Resolution)]
    [InlineData(BallotSubject.SelfScore)]
    public void A_carried_ballot_proves_what_it_was_about_and_nothing_else(BallotSubject subject)
    {
        var story = Carried(subject);
        if (subject != BallotSubject.SelfScore)
            story.Refuses(AdoptScore("b1")).ShouldBe(BallotRefusals.AboutSomethingElse);
        if (subject != BallotSubject.Resolution)
            story.Refuses(Resolve("b1")).ShouldBe(BallotRefusals.AboutSomethingElse);
        if (subject == BallotSubject.SelfScore) story.Then(AdoptScore("b1")).State.Scores.Self!.BallotId.ShouldBe("b1");
        if (subject == BallotSubject.Resolution) story.Then(Resolve("b1")).State.Resolution!.BallotId.ShouldBe("b1");
    }

    [Fact]
    public void A_ballot_on_the_item_about_the_score_is_about_the_score()
    {
        var story = Scenes.Planned().Then(
            Scenes.Prepare(),
            Scenes.Agenda() with
            {
                Items = [new AgendaItem { Title = "Tự chấm điểm", Kind = AgendaItemKind.SelfScore }],
            },
            new ChiBo.Domain.Meetings.Course.ConveneMeeting(Cast.Secretary, Cast.Cell));
        story.At = Cast.ScheduledAt;
        story.Then(Scenes.Open(), Scenes.OpenBallot() with { ItemId = "i1" }, Scenes.OpenBallot());
        story.State.Ballots.Select(b => b.Subject).ShouldBe([BallotSubject.SelfScore, BallotSubject.Question]);
    }

    [Fact]
    public void A_ballot_of_before_that_did_not_say_what_it_was_about_proves_one_thing_once()
    {
        var story = Carried(BallotSubject.Question);
        var before = new Before(story.State.FindBallot("b1")! with { Subject = null });
        var meeting = before.Apply(story.State);
        Resolve("b1").Decide(meeting, story.At).Refusal.ShouldBeNull();
        AdoptScore("b1").Decide(meeting, story.At).Refusal.ShouldBeNull();
        foreach (var happened in Resolve("b1").Decide(meeting, story.At).Events) meeting = happened.Apply(meeting);
        AdoptScore("b1").Decide(meeting, story.At).Refusal.ShouldBe(BallotRefusals.AboutSomethingElse);
    }

    [Fact]
    public void A_ballot_about_one_proposal_does_not_adopt_another()
    {
        var story = Carried(BallotSubject.SelfScore);
        story.At += TimeSpan.FromMinutes(1);
        story.Then(Proposal).Refuses(AdoptScore("b1")).ShouldBe(BallotRefusals.AboutSomethingElse);
    }

    [Fact]
    public void A_second_adoption_is_refused()
    {
        var story = Carried(BallotSubject.SelfScore).Then(AdoptScore("b1"));
        story.Refuses(AdoptScore("b1")).ShouldBe(ScoreRefusals.AlreadyAdopted);
        story.Refuses(AdoptScore(null, 6)).ShouldBe(ScoreRefusals.AlreadyAdopted);
        MeetingActions.Of(story.State, Cast.Secretary).Single(a => a.Action == MeetingAction.AdoptSelfScore).Refusal
            .ShouldBe(ScoreRefusals.AlreadyAdopted);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Bare_numbers_and_a_ballot_need_the_same(int votes, bool isCarried)
    {
        // six are entitled, four of them are in the room
        var story = Scenes.Gathered().Then(new RecordAttendance(
            Cast.Taker,
            [
                new AttendanceEntry("dv-05", AttendanceStatus.AbsentUnexcused, null, null),
                new AttendanceEntry("dv-06", AttendanceStatus.AbsentUnexcused, null, null),
            ]));
        story.Then(Proposal, Scenes.OpenBallot() with { Subject = BallotSubject.SelfScore });
        foreach (var voter in new[] { Cast.Secretary, Cast.Deputy, Cast.Committee, Cast.Taker }.Take(votes))
            story.Then(new CastVote(voter, "b1", VoteChoice.For, null));
        story.Then(new CloseBallot(Cast.Secretary, "b1", Urn.Group.None));
        var byBallot = AdoptScore("b1").Decide(story.State, story.At).Refusal;
        var byNumbers = AdoptScore(null, votes).Decide(story.State, story.At).Refusal;
        byBallot.ShouldBe(isCarried ? null : ScoreRefusals.NotAdopted);
        byNumbers.ShouldBe(byBallot);
    }

    [Fact]
    public void Other_numbers_than_another_teller_s_are_refused_and_a_recount_keeps_both()
    {
        var story = Scenes.Gathered().Then(Scenes.OpenBallot(BallotForm.PaperSecretBallot));
        var first = new RecordPaperTally(Cast.Other, "b1", new Tally { For = 3, Against = 1 }, 6);
        var second = first with { Actor = Cast.Taker, Count = new Tally { For = 4, Against = 1 } };
        story.Then(first).Refuses(second).ShouldBe(BallotRefusals.CountedDifferently("Đảng viên dv-06"));
        story.ChangesNothing(first with { Actor = Cast.Taker });
        story.Then(second with { IsRecount = true }, new CloseBallot(Cast.Secretary, "b1", Urn.Group.None));
        story.State.Ballots.Single().ShouldSatisfyAllConditions(
            b => b.Count!.For.ShouldBe(4),
            b => b.Missing.ShouldBe(1, "six papers were given out and five came back"),
            b => b.ReplacedCounts.ShouldBe([new EnteredCount("dv-06", first.Count, 6)]));
    }

    [Theory]
    [InlineData(3, 25)]
    [InlineData(4, 12.5)]
    [InlineData(5, 6.2)]
    [InlineData(12, 0)]
    public void The_rate_of_ballots_with_one_choice_is_two_in_all_the_ways_to_choose(int voters, double percent) =>
        SmallBallots.OneChoicePercent(voters).ShouldBe((decimal)percent);

    [Fact]
    public void Before_a_small_secret_ballot_is_opened_it_is_said_that_it_reveals()
    {
        var story = Scenes.Opened();
        story.Then(Scenes.CheckIn(story, Cast.Deputy), Scenes.CheckIn(story, Cast.Member));
        var order = Scenes.OpenBallot(BallotForm.ElectronicSecretBallot);
        story.Refuses(order).ShouldBe(BallotRefusals.SmallReveals(3, 25));
        BallotRefusals.SmallReveals(4, 12.5m).Arguments.ShouldBe(["4", "12,5"]);
        story.Then(order with { KnowsThatSmallReveals = true });
        Scenes.Gathered().Then(order); // six voters
    }

    [Fact]
    public void After_a_secret_ballot_recording_an_absence_does_not_tell_who_voted()
    {
        var story = Scenes.Gathered().Then(Scenes.OpenBallot(BallotForm.ElectronicSecretBallot));
        story.Then(
            new ReleaseVotes("b1", Urn.Empty.With("dv-02", new Paper("1", VoteChoice.For))
                .With("dv-03", new Paper("2", VoteChoice.For)).With("dv-05", new Paper("3", VoteChoice.For)).All()),
            new CloseBallot(Cast.Secretary, "b1", Urn.Group.None));
        story.State.Ballots.Single().Voters.ShouldBe(["dv-02", "dv-03", "dv-05"]);
        foreach (var member in new[] { "dv-05", "dv-06" }) // one voted, one did not
            story.Refuses(Absent(member)).ShouldBe(AttendanceRefusals.AtSecretBallot);
        story.Then(Absent("dv-07")); // probationary: could not vote, as everybody knows
    }

    [Fact]
    public void After_a_secret_ballot_was_broken_off_recording_an_absence_does_not_tell_who_voted()
    {
        var story = Scenes.Gathered().Then(
            Scenes.OpenBallot(BallotForm.ElectronicSecretBallot),
            new ReleaseVotes("b1", Urn.Empty.With("dv-02", new Paper("1", VoteChoice.For))
                .With("dv-03", new Paper("2", VoteChoice.For)).With("dv-05", new Paper("3", VoteChoice.For)).All()),
            new CancelBallot(Cast.Secretary, "b1", "Nhầm"));
        story.Then(Absent("dv-05"), Absent("dv-06"));
    }

    private static RecordAttendance Absent(string member) =>
        new(Cast.Secretary, [new AttendanceEntry(member, AttendanceStatus.AbsentUnexcused, null, null)]);

    private static AdoptSelfScore AdoptScore(string? ballot, int votes = 0) =>
        new(Cast.Secretary, ballot, ballot is null ? new Tally { For = votes } : null, Cast.Rubric);

    private static AdoptResolution Resolve(string ballot) => new(Cast.Secretary, "11-NQ/CB", ballot, "a", "b", "c");

    private static Story<MeetingState, MeetingEvent> Carried(BallotSubject subject)
    {
        var story = Scenes.Gathered().Then(Proposal, Scenes.OpenBallot() with { Subject = subject });
        foreach (var voter in new[] { Cast.Secretary, Cast.Deputy, Cast.Committee, Cast.Taker })
            story.Then(new CastVote(voter, "b1", VoteChoice.For, null));
        return story.Then(new CloseBallot(Cast.Secretary, "b1", Urn.Group.None));
    }

    /// <summary>A ballot as the version before stored it.</summary>
    private sealed record Before(Ballot Ballot) : MeetingEvent
    {
        public override MeetingState Apply(MeetingState meeting) => meeting.With(Ballot);
    }
}
