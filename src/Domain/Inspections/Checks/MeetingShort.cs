namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A meeting shorter than the bloc's minimum.</summary>
internal sealed class MeetingShort : ICheck
{
    public string Code => "meeting-short";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.HeldByTheWholeCell
        where meeting.OpenedAt is not null
        let minutes = (int)(meeting.ClosedAt!.Value - meeting.OpenedAt!.Value).TotalMinutes
        let least = thresholds.At(meeting.ClosedAt!.Value).MinimumMinutes
        where minutes < least
        select Shortcoming.Of(Code, meeting, meeting.ClosedAt!.Value).With("minutes", minutes).With("leastMinutes", least);
}
