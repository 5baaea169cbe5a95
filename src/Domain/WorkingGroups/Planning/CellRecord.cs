namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>What is known against a cell from its last months, as numbers.</summary>
/// <param name="Missed">Months without a regular meeting.</param>
/// <param name="Poor">Months graded poor.</param>
/// <param name="Average">Months graded average.</param>
/// <param name="Findings">Inspection findings that are open.</param>
public sealed record CellRecord(int Missed = 0, int Poor = 0, int Average = 0, int Findings = 0);
