namespace ChiBo.Domain.Inspections.Files;

/// <summary>A day on which the team was at the cell, and what it saw.</summary>
public sealed record InspectionVisit(DateOnly On, string Note, string ById, DateTimeOffset At, string? OrderId);
