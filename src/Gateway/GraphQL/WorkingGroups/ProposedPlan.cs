using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>A proposed plan of visits, and how much of the bloc it covers.</summary>
/// <param name="Visits">The proposed visits, by month, group and cell; nothing of them is stored.</param>
/// <param name="Cells">How many cells the bloc has.</param>
/// <param name="Standing">How many cells are covered by visits that people have planned in the period.</param>
/// <param name="Covered">How many cells are visited at least once when the proposal is carried out.</param>
/// <param name="Uncovered">No group has time for them on the evening of any month; those at risk first.</param>
public sealed record ProposedPlan(
    IReadOnlyList<ProposedVisit> Visits, int Cells, int Standing, int Covered, IReadOnlyList<UncoveredCell> Uncovered)
{
    /// <summary>
    /// <c>covered</c> of <c>cells</c> in percent, 0 to 100 with one decimal; null for a bloc without cells.
    /// </summary>
    public decimal? CoveredPercent => Share.Of(Covered, Cells);
}
