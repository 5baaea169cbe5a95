namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A regular meeting that the cell's committee had not prepared.</summary>
internal sealed class CommitteeNotMet : ICheck
{
    public string Code => "committee-not-met";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.HeldRegular
        where meeting is { HasCommittee: true, CommitteeMet: false }
        select Shortcoming.Of(Code, meeting, meeting.ClosedAt!.Value);
}
