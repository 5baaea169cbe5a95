namespace ChiBo.Domain.Scoring;

/// <summary>Who gives the points of a criterion: the evidence, or people.</summary>
public enum CriterionKind
{
    Judgement,
    Computed,
}
