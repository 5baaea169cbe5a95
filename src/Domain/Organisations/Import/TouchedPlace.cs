using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>What a file makes of an organisation or a cell.</summary>
/// <param name="Path">Which.</param>
/// <param name="Before">Its name before; null for one that it registers.</param>
/// <param name="After">The name that the file gives it.</param>
[Checked]
public sealed record TouchedPlace(ScopePath Path, string? Before, string After);
