using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>A cell that is to be visited once in the period.</summary>
/// <param name="Path">The cell's.</param>
/// <param name="Risk">The more, the earlier.</param>
/// <param name="MeetsAt">When its regular meeting of a month is, where that is known.</param>
public sealed record CellToVisit(ScopePath Path, int Risk, ImmutableDictionary<Month, DateTimeOffset> MeetsAt);
