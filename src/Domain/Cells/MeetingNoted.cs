using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>
/// The cell knows where a meeting stands. What lies years back leaves the index, not the platform: years back from today or
/// from the meeting, whichever is earlier, so that a meeting far ahead makes the cell forget nothing.
/// </summary>
/// <param name="Note">Where it stands.</param>
/// <param name="NotedIn">The month in which the cell heard of it; none in records from before it was noted.</param>
public sealed record MeetingNoted(MeetingNote Note, Month NotedIn = default) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var newest = !NotedIn.IsNone && NotedIn < Note.Month ? NotedIn : Note.Month;
        var oldest = newest.Plus(-CellLimits.MonthsOfMeetings);
        return state with
        {
            Meetings = state.Meetings
                .RemoveRange(state.Meetings.Values.Where(m => m.Month < oldest).Select(m => m.MeetingId))
                .SetItem(Note.MeetingId, Note),
        };
    }
}
