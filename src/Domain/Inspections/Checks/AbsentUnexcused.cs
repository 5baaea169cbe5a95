namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Anybody absent without a reason: how many, not who.</summary>
internal sealed class AbsentUnexcused : ICheck
{
    public string Code => "absent-unexcused";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.HeldByTheWholeCell
        where meeting.AbsentUnexcused > 0
        select Shortcoming.Of(Code, meeting, meeting.ClosedAt!.Value)
            .With("absentUnexcused", meeting.AbsentUnexcused).With("expected", meeting.Expected);
}
