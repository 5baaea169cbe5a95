namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Documents given less than a day ahead.</summary>
internal sealed class DocumentsLate : ICheck
{
    private const int MinutesOfAnHour = 60;

    public string Code => "documents-late";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.HeldByTheWholeCell
        let least = thresholds.At(meeting.ClosedAt!.Value).DocumentsHours * MinutesOfAnHour
        where meeting.DocumentsMinutes < least
        select Shortcoming.Of(Code, meeting, meeting.ClosedAt!.Value)
            .With("leastMinutes", least).With("minutesBefore", meeting.DocumentsMinutes!.Value);
}
