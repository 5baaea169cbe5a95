namespace ChiBo.Simulator;

/// <summary>Who visits a cell.</summary>
/// <param name="Group">The working group's id.</param>
/// <param name="Lead">The account of its lead.</param>
/// <param name="Visitors">Accounts of those who go.</param>
internal sealed record PlannedVisit(string Group, string Lead, IReadOnlyList<string> Visitors);
