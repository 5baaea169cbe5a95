namespace ChiBo.Domain.WorkingGroups;

/// <summary>Points lost at one criterion, and why.</summary>
public sealed record VisitLoss(string Criterion, string Name, decimal Points, string? Why);
