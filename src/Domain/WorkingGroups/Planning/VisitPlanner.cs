using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>
/// Proposes who visits which cell in which month: every cell once where time allows, cells at risk first, nobody at their
/// own cell or at two places, groups evenly. The same question gives the same plan. Source: domain/process.md §7.
/// </summary>
public static class VisitPlanner
{
    public static VisitPlan Propose(PlanQuestion question)
    {
        var diaries = new Diaries();
        foreach (var standing in question.Standing) diaries.Add(standing);
        var covered = question.Standing.Select(v => v.Cell).ToHashSet();
        var cells = question.Cells.DistinctBy(c => c.Path)
            .OrderByDescending(c => c.Risk).ThenBy(c => c.Path).ToImmutableArray();
        var proposed = ImmutableArray.CreateBuilder<PlannedVisit>();
        var uncovered = ImmutableArray.CreateBuilder<ScopePath>();
        foreach (var cell in cells.Where(c => !covered.Contains(c.Path)))
        {
            if (Place(question, diaries, cell) is { } visit)
            {
                diaries.Add(visit);
                proposed.Add(visit);
            }
            else
            {
                uncovered.Add(cell.Path);
            }
        }

        return new VisitPlan(
            [.. proposed.OrderBy(v => v.Month).ThenBy(v => v.Group).ThenBy(v => v.Cell)],
            cells.Count(c => covered.Contains(c.Path)),
            uncovered.ToImmutable());
    }

    /// <summary>
    /// The first month in which some group has a team; of those groups the one with the fewest visits so far. A group
    /// with people of the cell goes only when no other can.
    /// </summary>
    private static PlannedVisit? Place(PlanQuestion question, Diaries diaries, CellToVisit cell)
    {
        for (var month = question.From; month <= question.To; month = month.Plus(1))
        {
            DateTimeOffset? at = cell.MeetsAt.TryGetValue(month, out var known) ? known : null;
            var best = question.Groups
                .Where(g => diaries.Visits(g.Path, month) < question.VisitsPerMonth)
                .Select(g => (Group: g, Team: diaries.Team(g, cell.Path, at, question.VisitorsPerVisit)))
                .Where(g => !g.Team.IsEmpty)
                .OrderBy(g => g.Group.Members.Any(m => m.Cell == cell.Path))
                .ThenBy(g => diaries.Visits(g.Group.Path))
                .ThenBy(g => diaries.Visits(g.Group.Path, month))
                .ThenBy(g => g.Group.Path)
                .FirstOrDefault();
            if (best.Group is { } group) return new PlannedVisit(group.Path, cell.Path, month, at, best.Team);
        }

        return null;
    }
}
