namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A member absent twice in a row, who is to be reminded (S4). Heals when they come again.</summary>
internal sealed class AbsentTwice : ICheck
{
    public string Code => "absent-twice";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        Streaks.Reaching(Code, cell, meeting => thresholds.At(meeting.ClosedAt!.Value).AbsencesToRemind);
}
