namespace ChiBo.Domain.Cells;

/// <summary>The cell knows where a meeting stands. What lies years back leaves the index, not the platform.</summary>
public sealed record MeetingNoted(MeetingNote Note) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var oldest = Note.Month.Plus(-CellLimits.MonthsOfMeetings);
        return state with
        {
            Meetings = state.Meetings
                .RemoveRange(state.Meetings.Values.Where(m => m.Month < oldest).Select(m => m.MeetingId))
                .SetItem(Note.MeetingId, Note),
        };
    }
}
