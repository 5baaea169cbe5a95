namespace ChiBo.Projections.Meetings;

/// <summary>A criterion that did not get all its points, and why.</summary>
public sealed record LostPoints(string Criterion, string Name, decimal Points, string? Why);
