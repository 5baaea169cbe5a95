using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>A proposed plan of visits, and how much of the bloc it covers.</summary>
/// <param name="Visits">By month, group and cell.</param>
/// <param name="Cells">In the bloc.</param>
/// <param name="Standing">Covered by visits that people have planned.</param>
/// <param name="Covered">Visited at least once when the proposal is carried out.</param>
/// <param name="Uncovered">No group has time for them on the evening of any month; those at risk first.</param>
public sealed record ProposedPlan(
    IReadOnlyList<ProposedVisit> Visits, int Cells, int Standing, int Covered, IReadOnlyList<UncoveredCell> Uncovered)
{
    /// <summary>Percent with one decimal; null for a bloc without cells.</summary>
    public decimal? CoveredPercent => Share.Of(Covered, Cells);
}
