namespace ChiBo.Domain.Scoring;

/// <summary>Who gives the points of a criterion: the evidence, or people.</summary>
public enum CriterionKind
{
    /// <summary>People give the points.</summary>
    Judgement,
    /// <summary>A measure of the evidence gives the points; people replace them only with a reason.</summary>
    Computed,
}
