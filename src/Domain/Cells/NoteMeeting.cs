using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>
/// A meeting tells its cell where it stands. An older or equal version changes nothing, nor does a newer one that says
/// the same: the cell has learned nothing.
/// </summary>
public sealed record NoteMeeting(Actor Actor, MeetingNote Note) : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        if (!ScopePath.TryParse(Note.MeetingId, out var id) || id.Depth != 4 || id.Cell != state.Path)
            return CommonRefusals.InvalidValue("meetingId");
        if (state.Meetings.TryGetValue(Note.MeetingId, out var known)
            && (known.Version >= Note.Version || known.SaysTheSameAs(Note)))
            return Decision<CellEvent>.Nothing;
        if (known is null && IsOld(state, Month.At(at))) return Decision<CellEvent>.Nothing;
        if (known is null && state.Meetings.Values.Count(m => m.Month == Note.Month) >= CellLimits.MeetingsPerMonth)
            return CommonRefusals.TooMany("meetings", CellLimits.MeetingsPerMonth);
        return new MeetingNoted(Note, Month.At(at));
    }

    /// <summary>Years before what the cell knows of, and before today: a meeting far ahead makes no other old.</summary>
    private bool IsOld(CellState state, Month now) =>
        state.Meetings.Values.Any(m => Note.Month < (m.Month < now ? m.Month : now).Plus(-CellLimits.MonthsOfMeetings));
}
