namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Only leaders spoke: the share of ordinary members who did is under the bloc's threshold.</summary>
internal sealed class LeadersOnly : ICheck
{
    public string Code => "leaders-only";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.HeldByTheWholeCell
        let least = thresholds.At(meeting.ClosedAt!.Value).OrdinarySpeakersPercent
        where meeting.OrdinarySpeakers * 100 < least * meeting.OrdinaryPresent
        select Shortcoming.Of(Code, meeting, meeting.ClosedAt!.Value)
            .With("ordinarySpeakers", meeting.OrdinarySpeakers)
            .With("ordinaryPresent", meeting.OrdinaryPresent)
            .With("leastPercent", least);
}
