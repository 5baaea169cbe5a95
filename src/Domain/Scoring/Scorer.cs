using System.Collections.Immutable;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Scoring;

/// <summary>
/// Fills the score sheet of one meeting: evidence first, then what people judged, then what they replaced with a
/// reason. Nobody types a total.
/// </summary>
public static class Scorer
{
    /// <summary>The sheet that the evidence alone gives.</summary>
    public static ScoreSheet FromEvidence(Rubric rubric, MeetingKind kind, MeetingEvidence evidence) =>
        Fill(rubric, kind, evidence, new GivenPoints([], []));

    public static Evaluation Evaluate(
        Rubric rubric,
        MeetingKind kind,
        MeetingEvidence evidence,
        ImmutableArray<Judgement> judgements,
        ImmutableArray<CriterionOverride> overrides)
    {
        var given = new GivenPoints(judgements, overrides);
        if (given.Check(rubric, kind, evidence) is { } refusal) return refusal;
        return Fill(rubric, kind, evidence, given);
    }

    private static ScoreSheet Fill(Rubric rubric, MeetingKind kind, MeetingEvidence evidence, GivenPoints given)
    {
        var groups = ImmutableArray.CreateBuilder<GroupScore>(rubric.Groups.Length);
        foreach (var group in rubric.Groups)
        {
            var lines = ImmutableArray.CreateBuilder<CriterionScore>(group.Criteria.Length);
            foreach (var criterion in group.Criteria)
                if (criterion.AppliesTo(kind)) lines.Add(Line(rubric, criterion, evidence, given));
            if (lines.Count > 0) groups.Add(new GroupScore(group.Code, group.Name, lines.ToImmutable()));
        }

        return Grading.Grade(rubric, groups.ToImmutable());
    }

    private static CriterionScore Line(Rubric rubric, Criterion criterion, MeetingEvidence evidence, GivenPoints given)
    {
        if (criterion.OnlyInThematicMonth && !evidence.IsThematicMonth)
            return new CriterionScore(criterion.Code, criterion.Name, 0, 0, ScoreSource.NotApplicable);
        return criterion.Kind switch
        {
            CriterionKind.Judgement => Judged(criterion, given.JudgementOf(criterion.Code)),
            CriterionKind.Computed => Computed(rubric, criterion, evidence, given.OverrideOf(criterion.Code)),
        };
    }

    private static CriterionScore Judged(Criterion criterion, Judgement? judgement) =>
        judgement is null
            ? new CriterionScore(criterion.Code, criterion.Name, 0, criterion.Max, ScoreSource.Unscored)
            : new CriterionScore(criterion.Code, criterion.Name, judgement.Points, criterion.Max, ScoreSource.Judged);

    private static CriterionScore Computed(
        Rubric rubric, Criterion criterion, MeetingEvidence evidence, CriterionOverride? replaced)
    {
        var value = Measures.Of(criterion.Measure!, rubric, evidence);
        var band = FirstThatHolds(rubric, criterion, evidence);
        var points = band?.Points ?? 0;
        return replaced is null
            ? new CriterionScore(criterion.Code, criterion.Name, points, criterion.Max, ScoreSource.Evidence,
                criterion.Measure, value, points, points < criterion.Max ? band?.Why : null)
            : new CriterionScore(criterion.Code, criterion.Name, replaced.Points, criterion.Max, ScoreSource.Overridden,
                criterion.Measure, value, points, replaced.Reason);
    }

    private static Band? FirstThatHolds(Rubric rubric, Criterion criterion, MeetingEvidence evidence)
    {
        foreach (var band in criterion.Bands)
            if (band.When.All(c => Holds(c, rubric, criterion, evidence))) return band;
        return null;
    }

    private static bool Holds(Condition condition, Rubric rubric, Criterion criterion, MeetingEvidence evidence) =>
        Measures.Of(condition.Measure ?? criterion.Measure!, rubric, evidence) is not { } value
        || condition.HoldsFor(value);
}
