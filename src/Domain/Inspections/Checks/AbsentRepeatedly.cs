namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A member absent more than three times in a row (12-HD/BTCTW). Heals when they come again.</summary>
internal sealed class AbsentRepeatedly : ICheck
{
    public string Code => "absent-repeatedly";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        Streaks.Reaching(Code, cell, meeting => thresholds.At(meeting.ClosedAt!.Value).AbsencesAllowed + 1);
}
