namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>A cell that no group has time to visit in the period.</summary>
/// <param name="CellId">The cell that nobody can visit in the period.</param>
/// <param name="CellName">What the cell (chi bộ) is called at present.</param>
/// <param name="Risk">
/// What is known against the cell, added up over the six months before: 4 for a missed month, 3 for a poor one, 2 for
/// an average one and 2 for each unresolved finding; 0 for nothing.
/// </param>
public sealed record UncoveredCell([property: ID] string CellId, string CellName, int Risk);
