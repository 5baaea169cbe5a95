using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Reports;

/// <summary>What somebody sees of the six-month sheet: numbers of a cell, and the words of visits and of inspections.</summary>
/// <param name="Cells">Whose lines.</param>
/// <param name="Visits">Where they read visits.</param>
/// <param name="Inspections">Where they read inspections.</param>
public sealed record SheetReach(ReadScope Cells, ReadScope Visits, ReadScope Inspections);
