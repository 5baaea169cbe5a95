namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>A cell for which the plan found nobody.</summary>
/// <param name="Risk">What its last six months weigh: 0 for nothing known against it.</param>
public sealed record UncoveredCell([property: ID] string CellId, string CellName, int Risk);
