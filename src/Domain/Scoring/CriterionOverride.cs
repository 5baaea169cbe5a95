namespace ChiBo.Domain.Scoring;

/// <summary>Points given in place of what the evidence says, with the reason.</summary>
public sealed record CriterionOverride(string Criterion, decimal Points, string Reason);
