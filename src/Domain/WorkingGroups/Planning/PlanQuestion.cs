using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>What a plan of visits is made of.</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month.</param>
/// <param name="Cells">Each to be visited once.</param>
/// <param name="Groups">Those who can go.</param>
/// <param name="Standing">Visits of the period that people have planned: kept as they are.</param>
/// <param name="VisitorsPerVisit">How many go together, at least 1.</param>
/// <param name="VisitsPerMonth">Most visits of one group in a month.</param>
public sealed record PlanQuestion(
    Month From,
    Month To,
    ImmutableArray<CellToVisit> Cells,
    ImmutableArray<GroupToPlan> Groups,
    ImmutableArray<PlannedVisit> Standing,
    int VisitorsPerVisit,
    int VisitsPerMonth)
{
    /// <summary>Longest period, in months.</summary>
    public const int MostMonths = 12;

    /// <summary>How many usually go together: one sees what another overlooks.</summary>
    public const int UsualVisitors = 2;

    /// <summary>What a group of five can usually do beside its work, in the three evenings on which most cells meet.</summary>
    public const int UsualVisits = 10;
}
