using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A year whose thematic plan the cell has not registered in time. Heals when it does.</summary>
internal sealed class PlanMissing : ICheck
{
    public string Code => "plan-missing";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at)
    {
        var registered = VietnamTime.DateOf(cell.RegisteredAt);
        for (var year = registered.Year; year <= VietnamTime.DateOf(at).Year; year++)
        {
            var begins = new DateOnly(year, 1, 1);
            var figures = thresholds.At(VietnamTime.At(begins, default));
            var (usual, forNew) = (begins.After(figures.PlanByDayOfYear - 1), registered.After(figures.PlanDaysForNewCells));
            var by = usual > forNew ? usual : forNew;
            if (by.Year > year) continue;
            var since = VietnamTime.EndOf(by);
            DateTimeOffset? plan = cell.Plans.TryGetValue(year, out var given) ? given : null;
            if (plan < since) continue;
            yield return new Shortcoming(Code, $"{year}", Month.Of(by), since, plan).With("year", year);
        }
    }
}
