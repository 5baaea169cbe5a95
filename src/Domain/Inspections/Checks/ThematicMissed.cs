using ChiBo.Domain.Meetings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A quarter that ended without a thematic meeting. Heals when one is held after all.</summary>
internal sealed class ThematicMissed : ICheck
{
    private const int MonthsOfAQuarter = 3;

    public string Code => "thematic-missed";

    /// <remarks>A quarter counts when the cell was there from its first day.</remarks>
    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at)
    {
        var held = cell.Held.Where(m => m.Kind == MeetingKind.Thematic)
            .ToLookup(m => (m.Month.Year, m.Month.Quarter), m => m.ClosedAt);
        var registered = cell.RegisteredMonth;
        var next = new Month(registered.Year, ((registered.Quarter - 1) * MonthsOfAQuarter) + 1).Plus(MonthsOfAQuarter);
        for (var first = next; first.Plus(MonthsOfAQuarter - 1) < Month.At(at); first = first.Plus(MonthsOfAQuarter))
        {
            var last = first.Plus(MonthsOfAQuarter - 1);
            var ended = VietnamTime.EndOf(last.LastDay);
            var since = ended.AddDays(thresholds.At(ended).GraceDays);
            var heldAt = held[(first.Year, first.Quarter)].FirstOrDefault();
            if (heldAt < since) continue;
            yield return new Shortcoming(Code, $"{first.Year}-q{first.Quarter}", last, since, heldAt)
                .With("year", first.Year).With("quarter", first.Quarter);
        }
    }
}
