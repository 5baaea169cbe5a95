using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Scoring;

/// <summary>Why points cannot be taken. Each names the criterion's code. Source: domain/rubrics.md.</summary>
public static class ScoringRefusals
{
    public static Refusal UnknownCriterion(string criterion) => new("scoring.unknown-criterion", criterion);

    public static Refusal ScoredTwice(string criterion) => new("scoring.scored-twice", criterion);

    public static Refusal BelowZero(string criterion) => new("scoring.below-zero", criterion);

    public static Refusal OverMaximum(string criterion, decimal max) =>
        new("scoring.over-maximum", criterion, max.ToString("0.##", CultureInfo.InvariantCulture));

    public static Refusal WrongStep(string criterion, decimal step) =>
        new("scoring.wrong-step", criterion, step.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>It has no place in a meeting of this kind, or in a month without a thematic study.</summary>
    public static Refusal NotApplicable(string criterion) => new("scoring.not-applicable", criterion);

    /// <summary>It is computed from the evidence: whoever gives other points gives a reason.</summary>
    public static Refusal ReasonRequired(string criterion) => new("scoring.reason-required", criterion);

    /// <summary>It is judged by people: there is no computed value to replace.</summary>
    public static Refusal NotComputed(string criterion) => new("scoring.not-computed", criterion);
}
