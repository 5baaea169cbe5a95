namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Notice given less than a day ahead, or none at all.</summary>
internal sealed class NoticeLate : ICheck
{
    private const int MinutesOfAnHour = 60;

    public string Code => "notice-late";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at)
    {
        foreach (var meeting in cell.HeldByTheWholeCell)
        {
            var least = thresholds.At(meeting.ClosedAt!.Value).NoticeHours * MinutesOfAnHour;
            if (meeting.NoticeMinutes >= least) continue;
            var found = Shortcoming.Of(Code, meeting, meeting.ClosedAt!.Value).With("leastMinutes", least);
            yield return meeting.NoticeMinutes is { } minutes ? found.With("minutesBefore", minutes) : found;
        }
    }
}
