namespace ChiBo.Domain.Scoring;

/// <summary>The points that people give a criterion that needs judgement.</summary>
public sealed record Judgement(string Criterion, decimal Points);
