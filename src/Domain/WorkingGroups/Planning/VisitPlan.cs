using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>A proposed plan, and how much of the bloc it covers.</summary>
/// <param name="Proposed">By month, group and cell; people plan them or others.</param>
/// <param name="Standing">How many cells the visits that people have planned cover.</param>
/// <param name="Uncovered">Cells for which no group has time on the evening of any month; ordered by risk.</param>
public sealed record VisitPlan(
    ImmutableArray<PlannedVisit> Proposed, int Standing, ImmutableArray<ScopePath> Uncovered)
{
    /// <summary>Cells in all.</summary>
    public int Cells => Covered + Uncovered.Length;

    /// <summary>Cells visited at least once in the period.</summary>
    public int Covered => Proposed.Length + Standing;
}
