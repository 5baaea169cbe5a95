using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A working group visits the cell's regular meeting of a month.</summary>
public sealed record VisitClaim(Month Month, ScopePath VisitId);
