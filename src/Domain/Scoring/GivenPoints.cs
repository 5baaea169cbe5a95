using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Scoring;

/// <summary>What people gave, before anybody knows whether it can be taken.</summary>
internal readonly record struct GivenPoints(
    ImmutableArray<Judgement> Judgements, ImmutableArray<CriterionOverride> Overrides)
{
    public Judgement? JudgementOf(string criterion) => Judgements.FirstOrDefault(j => j.Criterion == criterion);

    public CriterionOverride? OverrideOf(string criterion) => Overrides.FirstOrDefault(o => o.Criterion == criterion);

    /// <summary>The first reason not to take them, in the order in which they were given.</summary>
    public Refusal? Check(Rubric rubric, MeetingKind kind, MeetingEvidence evidence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (code, points) in Judgements)
        {
            if (Find(rubric, kind, code) is not { } criterion) return ScoringRefusals.UnknownCriterion(code);
            if (!seen.Add(code)) return ScoringRefusals.ScoredTwice(code);
            if (criterion.Kind == CriterionKind.Computed) return ScoringRefusals.ReasonRequired(code);
            if (CheckPoints(rubric, criterion, points, evidence) is { } refusal) return refusal;
        }

        foreach (var (code, points, reason) in Overrides)
        {
            if (Find(rubric, kind, code) is not { } criterion) return ScoringRefusals.UnknownCriterion(code);
            if (!seen.Add(code)) return ScoringRefusals.ScoredTwice(code);
            if (criterion.Kind == CriterionKind.Judgement) return ScoringRefusals.NotComputed(code);
            if (string.IsNullOrWhiteSpace(reason)) return ScoringRefusals.ReasonRequired(code);
            if (Limits.Check("reason", reason, Limits.Reason) is { } tooLong) return tooLong;
            if (CheckPoints(rubric, criterion, points, evidence) is { } refusal) return refusal;
        }

        return null;
    }

    private static Refusal? CheckPoints(Rubric rubric, Criterion criterion, decimal points, MeetingEvidence evidence)
    {
        if (criterion.OnlyInThematicMonth && !evidence.IsThematicMonth)
            return ScoringRefusals.NotApplicable(criterion.Code);
        if (points < 0) return ScoringRefusals.BelowZero(criterion.Code);
        if (points > criterion.Max) return ScoringRefusals.OverMaximum(criterion.Code, criterion.Max);
        return points % rubric.Step != 0 ? ScoringRefusals.WrongStep(criterion.Code, rubric.Step) : null;
    }

    private static Criterion? Find(Rubric rubric, MeetingKind kind, string code)
    {
        foreach (var group in rubric.Groups)
            foreach (var criterion in group.Criteria)
                if (criterion.Code == code && criterion.AppliesTo(kind)) return criterion;
        return null;
    }
}
