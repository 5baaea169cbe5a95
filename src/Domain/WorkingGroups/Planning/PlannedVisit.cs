using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>A visit of the period: planned already, or proposed.</summary>
/// <param name="Group">The group's path.</param>
/// <param name="Cell">The cell's path.</param>
/// <param name="Month">In which month.</param>
/// <param name="MeetsAt">When; null where nobody knows yet.</param>
/// <param name="Visitors">Ids of the members who go.</param>
public sealed record PlannedVisit(
    ScopePath Group, ScopePath Cell, Month Month, DateTimeOffset? MeetsAt, ImmutableArray<string> Visitors);
