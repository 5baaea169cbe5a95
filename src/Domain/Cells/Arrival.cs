using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Cells;

/// <summary>A member taken in from another cell that must still be told.</summary>
/// <param name="MemberId">Who.</param>
/// <param name="From">Their former cell.</param>
/// <param name="On">First day here: tells this transfer from another one of the same member.</param>
[Checked]
public sealed record Arrival(string MemberId, ScopePath From, DateOnly On);
