namespace ChiBo.Domain.WorkingGroups;

/// <summary>Points of one group of criteria.</summary>
public sealed record VisitPoints(string Code, string Name, decimal Points, decimal Max);
