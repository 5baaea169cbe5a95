using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Cells;

/// <summary>A member on the way to another cell: everything that cell needs to take them in.</summary>
/// <param name="MemberId">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="FullSince">Null for a probationary member.</param>
/// <param name="From">The cell that sends them.</param>
/// <param name="To">The cell that will take them in.</param>
/// <param name="On">First day there.</param>
/// <param name="IsClaimed">The other cell is about to take them in: no way back.</param>
[Checked]
public sealed record PendingTransfer(
    string MemberId,
    string Name,
    DateOnly? FullSince,
    ScopePath From,
    ScopePath To,
    DateOnly On,
    bool IsClaimed = false);
