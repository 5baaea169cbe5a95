using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Scoring;
using ChiBo.Domain.Tests.Scoring;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Domain.Tests.Meetings.Scores;

public sealed class ScoringMeetings
{
    private static readonly CriterionOverride Line = Computed();

    [Fact]
    public void A_self_score_is_refused_in_the_order_of_its_guards()
    {
        var order =
            new ProposeSelfScore(Cast.Committee, new GivenScore { Judgements = [new Judgement("no-such", 1)] },
                Cast.Rubric);
        Scenes.Gathered().Refuses(order with { Actor = Cast.Member }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.NotOpen);
        Scenes.Closed().Refuses(order).ShouldBe(ScoreRefusals.AlreadyAdopted);
        Scenes.Approved().Refuses(order).ShouldBe(MinutesRefusals.AlreadyApproved);
        var story = Scenes.Gathered();
        story.Refuses(order).ShouldBe(ScoringRefusals.UnknownCriterion("no-such"));
        story.Then(order with { Given = Cast.FullMarks });
        story.Refuses(order with { Given = GivenScore.Nothing, Rubric = Presets.Read("nghe-an-2021") })
            .ShouldBe(ScoreRefusals.OtherEdition("hd42-2025"));
        story.Refuses(order with
        {
            Given = new GivenScore { Overrides = [Line with { Reason = new string('x', 1_001) }] },
        }).ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
    }

    [Fact]
    public void Adopting_is_refused_in_the_order_of_its_guards()
    {
        var order = new AdoptSelfScore(Cast.Secretary, "b9", null, Cast.Rubric);
        var story = Scenes.Gathered();
        story.Refuses(order).ShouldBe(ScoreRefusals.NotProposed);
        story.Then(new ProposeSelfScore(Cast.Secretary, GivenScore.Nothing, Cast.Rubric));
        story.Refuses(order).Code.ShouldBe("score.not-judged");
        story.Then(new ProposeSelfScore(Cast.Secretary, Cast.FullMarks, Cast.Rubric));
        story.Refuses(order).ShouldBe(BallotRefusals.NotFound);
        story.Then(
            Scenes.OpenBallot() with { Subject = BallotSubject.SelfScore },
            new CloseBallot(Cast.Secretary, "b1", Urn.Group.None));
        story.Refuses(order with { BallotId = "b1" }).ShouldBe(ScoreRefusals.NotAdopted);
        order = order with { BallotId = null };
        story.Refuses(order).ShouldBe(ScoreRefusals.NoVote);
        story.Refuses(order with { Count = new Tally { For = -1 } }).ShouldBe(CommonRefusals.InvalidValue("tally"));
        story.Refuses(order with { Count =
            new Tally { For = 6, Against = 1 } }).ShouldBe(BallotRefusals.SumTooLarge(6));
        story.Refuses(order with { Count = new Tally { For = 3 } }).ShouldBe(ScoreRefusals.NotAdopted);
        order = order with { Count = new Tally { For = 4, Against = 2 } };
        story.Then(order).Refuses(order).ShouldBe(ScoreRefusals.AlreadyAdopted);
        story.State.Scores.Self!.AdoptedBy!.For.ShouldBe(4);
    }

    [Fact]
    public void An_observer_s_score_is_refused_in_the_order_of_its_guards()
    {
        var order =
            new SubmitObserverScore(Cast.Visitor, GivenScore.Nothing, new string('x', 8_001), new string('x', 8_001),
                Cast.Rubric);
        Scenes.Gathered().Refuses(order with { Actor = Cast.Superior }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Opened().Refuses(order).ShouldBe(ScoreRefusals.ObserverNotPresent);
        var story = Scenes.Gathered();
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("remarks", Limits.Text));
        order = order with { Remarks = "Nền nếp" };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("recommendations", Limits.Text));
        order = order with { Recommendations = null };
        story.Refuses(order).Code.ShouldBe("score.not-judged");
        story.Then(order with { Given = Cast.FullMarks });
        story.State.Scores.Observers!.ShouldSatisfyAllConditions(s => s.WorkingGroup.ShouldBe("to-1"),
            s => s.Remarks.ShouldBe("Nền nếp"));
    }

    [Fact]
    public void Each_visitor_gives_one_sheet_and_the_lead_s_stands_as_the_group_s()
    {
        var story = Scenes.Gathered();
        var second = new Actor("second", "dv-89", []);
        story.Then(
            new AssignObservers(Actor.Platform, "khoi-mau/to-1/v1", 2,
                [new Observer("dv-88", "Lê Tổ", "to-1", IsLead: true), new Observer("dv-89", "Lê Hai", "to-1")]),
            Scenes.CheckIn(story, second));
        var sheet = new SubmitObserverScore(second, Cast.FullMarks, null, null, Cast.Rubric);
        story.Then(sheet).State.Scores.Observers!.ById.ShouldBe("dv-89");
        story.Then(sheet with { Actor = Cast.Visitor }, sheet).State.Scores.Observers!.ById.ShouldBe("dv-88");
        story.State.Scores.Visitors.Select(v => v.ById).ShouldBe(["dv-88", "dv-89"]);
        story.Then(new OverrideCriterion(second, ScoreSide.Observers, Line, Cast.Rubric));
        story.State.Scores.SheetBy("dv-89")!.Given.Overrides.ShouldBe([Line]);
        story.State.Scores.Observers!.Given.Overrides.ShouldBeEmpty();
    }

    [Fact]
    public void Who_moved_into_the_cell_does_not_score_it()
    {
        var story = Scenes.Closed();
        var observers = new ObserversAssigned(new VisitOfMeeting("khoi-mau/to-1/v1", 9), [new Observer("dv-05", "Ai", "to-1")]);
        var state = observers.Apply(story.State);
        new SubmitObserverScore(Cast.Member, Cast.FullMarks, null, null, Cast.Rubric).Decide(state, story.At).Refusal
            .ShouldBe(MeetingRefusals.ObserverOfTheCell);
    }

    [Fact]
    public void A_submitted_visit_fixes_what_its_visitors_gave()
    {
        var story = Scenes.Closed();
        var fix = new FixObserverScore(Actor.Platform, null);
        Scenes.Gathered().Refuses(fix).ShouldBe(MeetingRefusals.NotClosed);
        story.Refuses(fix with { Actor = Cast.Superior }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(fix).ShouldBe(VisitRefusals.NotScored);
        var sheet = new SubmitObserverScore(Cast.Visitor, Cast.FullMarks, null, null, Cast.Rubric);
        story.Then(sheet).Refuses(fix with { SheetOf = "dv-05" }).ShouldBe(VisitRefusals.NotScored);
        story.Then(fix).ChangesNothing(fix with { SheetOf = "dv-88" });
        story.Refuses(sheet).ShouldBe(ScoreRefusals.VisitSubmitted);
        story.Then(new ConfirmScore(Cast.Superior, GivenScore.Nothing, null, Cast.Rubric)).ChangesNothing(fix);
    }

    [Fact]
    public void Confirming_is_refused_in_the_order_of_its_guards()
    {
        var order = new ConfirmScore(Cast.Superior, Cast.FullMarks, null, Cast.Rubric);
        Scenes.Closed().Refuses(order with { Actor = Cast.Secretary }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Gathered().Refuses(order).ShouldBe(MeetingRefusals.NotClosed);
        var story = Scenes.Closed();
        story.Refuses(order with { Reason =
            new string('x', 1_001) }).ShouldBe(CommonRefusals.TextLength("reason", Limits.Reason));
        story.Refuses(order).ShouldBe(ScoreRefusals.ReasonNeeded);
        order = order with { Reason = "Qua theo dõi" };
        var unscored = Scenes.Gathered().Then(new ConcludeMeeting(Cast.Secretary, Cast.Rubric));
        unscored.Refuses(order with { Corrections = GivenScore.Nothing }).Code.ShouldBe("score.not-judged");
        unscored.Then(order);
        story.Then(order);
        story.Refuses(order).ShouldBe(MeetingRefusals.AlreadyConfirmed);
        story.State.Phase.ShouldBe(MeetingPhase.Confirmed);
    }

    [Fact]
    public void The_superior_confirms_the_observers_over_the_cell()
    {
        var first = Cast.FullMarks.Judgements[0];
        var lower = Cast.FullMarks with
        {
            Judgements = [first with { Points = 0 }, .. Cast.FullMarks.Judgements.Skip(1)],
        };
        var story = Scenes.Closed().Then(new SubmitObserverScore(Cast.Visitor, lower, null, null, Cast.Rubric));
        var self = story.State.Scores.Self!.Sheet.Total;
        // by the group's lead, who attended
        story.Then(new ConfirmScore(Cast.Visitor, GivenScore.Nothing, null, Cast.Rubric));
        story.State.Scores.Confirmed!.Sheet.Total.ShouldBe(self - first.Points);
    }

    [Fact]
    public void A_correction_replaces_one_line_and_keeps_the_rest()
    {
        var first = Cast.FullMarks.Judgements[0];
        var story = Scenes.Closed().Then(new OverrideCriterion(Cast.Superior, ScoreSide.Superior, Line, Cast.Rubric));
        var self = story.State.Scores.Self!.Sheet;
        story.Then(new ConfirmScore(
            Cast.Superior, new GivenScore { Judgements = [first with { Points = 0 }] }, "Chưa đúng thực tế",
                Cast.Rubric));
        var sheet = story.State.Scores.Confirmed!.Sheet;
        sheet.Groups.SelectMany(g => g.Criteria).Single(c => c.Code == first.Criterion).Points.ShouldBe(0);
        sheet.Groups.SelectMany(g => g.Criteria).Single(c => c.Code == Line.Criterion).Why.ShouldBe(Line.Reason);
        sheet.Total.ShouldBe(self.Total - first.Points - self.Groups.SelectMany(g => g.Criteria).Single(c => c.Code
            == Line.Criterion).Points);
    }

    [Fact]
    public void An_override_is_refused_in_the_order_of_its_guards()
    {
        var order = new OverrideCriterion(Cast.Secretary, ScoreSide.Self, Line with { Reason = "" }, Cast.Rubric);
        var story = Scenes.Gathered();
        story.Refuses(order).ShouldBe(ScoreRefusals.NotProposed);
        story.Refuses(order with { Side = ScoreSide.Superior }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(order with { Actor = Cast.Visitor, Side = ScoreSide.Observers })
            .ShouldBe(ScoreRefusals.NotProposed);
        story.Then(new ProposeSelfScore(Cast.Secretary, Cast.FullMarks, Cast.Rubric));
        story.Refuses(order).ShouldBe(ScoringRefusals.ReasonRequired(Line.Criterion));
        story.Then(order with { Line = Line }, order with { Line = Line });
        story.State.Scores.Self!.Given.Overrides.ShouldBe([Line]);
        story.Then(new SubmitObserverScore(Cast.Visitor, Cast.FullMarks, null, null, Cast.Rubric));
        story.Then(order with { Actor = Cast.Visitor, Side = ScoreSide.Observers, Line = Line });
        story.State.Scores.Observers!.Given.Overrides.ShouldBe([Line]);
    }

    private static CriterionOverride Computed()
    {
        var criterion = Cast.Rubric.Groups.SelectMany(g => g.Criteria)
            .First(c => c.Kind == CriterionKind.Computed && c.AppliesTo(MeetingKind.Regular) && !c.OnlyInThematicMonth);
        return new CriterionOverride(criterion.Code, 0, "Có giải trình");
    }
}
