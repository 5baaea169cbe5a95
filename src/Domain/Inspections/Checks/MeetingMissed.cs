using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A month that ended without a regular meeting. Heals when the meeting is held after all.</summary>
internal sealed class MeetingMissed : ICheck
{
    public string Code => "meeting-missed";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at)
    {
        var held = cell.HeldRegular.ToLookup(m => m.Month, m => m.ClosedAt!.Value);
        for (var month = cell.RegisteredMonth.Plus(1); month < Month.At(at); month = month.Plus(1))
        {
            var ended = VietnamTime.EndOf(month.LastDay);
            var since = ended.AddDays(thresholds.At(ended).GraceDays);
            var first = held[month].Select(t => (DateTimeOffset?)t).FirstOrDefault();
            if (first < since) continue;
            yield return new Shortcoming(Code, month.ToString(), month, since, first).With("month", month.ToString());
        }
    }
}
