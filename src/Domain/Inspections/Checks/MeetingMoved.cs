namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A meeting moved more than once.</summary>
internal sealed class MeetingMoved : ICheck
{
    public string Code => "meeting-moved";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.Meetings
        let moves = meeting.Moves.Sort()
        where !moves.IsEmpty
        let allowed = thresholds.At(moves[^1]).Moves
        where moves.Length > allowed
        select Shortcoming.Of(Code, meeting, moves[allowed]).With("moves", moves.Length).With("allowed", allowed);
}
