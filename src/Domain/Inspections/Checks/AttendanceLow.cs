namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Attendance under the bloc's threshold.</summary>
internal sealed class AttendanceLow : ICheck
{
    public string Code => "attendance-low";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.HeldByTheWholeCell
        let least = thresholds.At(meeting.ClosedAt!.Value).AttendancePercent
        where meeting.Present * 100 < least * meeting.Expected
        select Shortcoming.Of(Code, meeting, meeting.ClosedAt!.Value)
            .With("present", meeting.Present).With("expected", meeting.Expected).With("leastPercent", least);
}
