namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A meeting that the cell has not scored itself. Heals when it does.</summary>
internal sealed class SelfScoreMissing : ICheck
{
    public string Code => "self-score-missing";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.HeldByTheWholeCell
        let days = thresholds.At(meeting.ClosedAt!.Value).SelfScoreDays
        let since = meeting.ClosedAt!.Value.AddDays(days)
        where !(meeting.SelfScore?.At <= since)
        select Shortcoming.Of(Code, meeting, since, meeting.SelfScore?.At).With("afterDays", days);
}
