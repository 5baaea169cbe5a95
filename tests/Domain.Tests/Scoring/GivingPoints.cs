using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Tests.Scoring;

public sealed class GivingPoints
{
    private static readonly Rubric Rubric = Presets.Read("an-phu-2025");

    [Fact]
    public void A_criterion_nobody_knows_is_refused_by_its_code() =>
        Refusal([new("beauty", 1)]).ShouldBe(ScoringRefusals.UnknownCriterion("beauty"));

    [Fact]
    public void Points_above_the_maximum_are_refused() =>
        Refusal([new("process", 6)]).ShouldBe(ScoringRefusals.OverMaximum("process", 5));

    [Fact]
    public void Points_below_zero_are_refused() =>
        Refusal([new("process", -1)]).ShouldBe(ScoringRefusals.BelowZero("process"));

    [Fact]
    public void A_criterion_scored_twice_is_refused()
    {
        Refusal([new("process", 3), new("process", 3)]).ShouldBe(ScoringRefusals.ScoredTwice("process"));
        Refusal([], [new("notice", 1, "a"), new("notice", 0, "b")]).ShouldBe(ScoringRefusals.ScoredTwice("notice"));
    }

    [Fact]
    public void Points_are_whole_where_the_edition_says_so() =>
        Refusal([new("process", 2.5m)]).ShouldBe(ScoringRefusals.WrongStep("process", 1));

    [Fact]
    public void A_computed_criterion_is_changed_with_a_reason_only()
    {
        Refusal([new("duration-full", 5)]).ShouldBe(ScoringRefusals.ReasonRequired("duration-full"));
        Refusal([], [new("duration-full", 5, " ")]).ShouldBe(ScoringRefusals.ReasonRequired("duration-full"));
        Refusal([], [new("duration-full", 6, "Mất điện")]).ShouldBe(ScoringRefusals.OverMaximum("duration-full", 5));
    }

    [Fact]
    public void What_people_judge_has_no_computed_value_to_replace() =>
        Refusal([], [new("process", 5, "Vì sao")]).ShouldBe(ScoringRefusals.NotComputed("process"));

    [Fact]
    public void A_thematic_criterion_has_no_place_in_another_month() =>
        Scorer.Evaluate(
            Rubric, MeetingKind.Regular, Scores.Flawless with { IsThematicMonth = false },
            [new("thematic-content", 5)], [])
            .Refusal.ShouldBe(ScoringRefusals.NotApplicable("thematic-content"));

    [Fact]
    public void An_overridden_line_keeps_what_was_computed_and_the_reason()
    {
        var evaluation = Scorer.Evaluate(
            Rubric, MeetingKind.Regular, Scores.Flawless with { DurationMinutes = 80 }, Scores.FullJudgements(Rubric),
            [new("duration-full", 5, "Mất điện 15 phút")]);
        var line = evaluation.Sheet.ShouldNotBeNull().Line("duration-full");
        line.ShouldSatisfyAllConditions(
            () => line.Points.ShouldBe(5),
            () => line.Computed.ShouldBe(4),
            () => line.Value.ShouldBe(10),
            () => line.Source.ShouldBe(ScoreSource.Overridden),
            () => line.Why.ShouldBe("Mất điện 15 phút"));
        evaluation.Sheet.Total.ShouldBe(100);
    }

    [Fact]
    public void Before_anybody_judges_the_sheet_holds_the_evidence_alone()
    {
        var sheet = Scorer.FromEvidence(Rubric, MeetingKind.Regular, Scores.Flawless);
        sheet.IsComplete.ShouldBeFalse();
        sheet.Line("process").Source.ShouldBe(ScoreSource.Unscored);
        sheet.Total
            .ShouldBe(
                sheet.Groups.SelectMany(g => g.Criteria).Where(c => c.Source == ScoreSource.Evidence).Sum(c => c.Max));
    }

    private static Refusal Refusal(
        ImmutableArray<Judgement> judgements, ImmutableArray<CriterionOverride>? overrides = null)
    {
        var evaluation = Scorer.Evaluate(Rubric, MeetingKind.Regular, Scores.Flawless, judgements, overrides ?? []);
        evaluation.Sheet.ShouldBeNull();
        return evaluation.Refusal.ShouldNotBeNull();
    }
}
