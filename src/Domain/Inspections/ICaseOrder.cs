using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections;

/// <summary>An order that somebody gives about a cell's findings or inspection files.</summary>
public interface ICaseOrder : ICommand<CellCase, CaseChange>;
