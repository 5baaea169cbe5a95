using ChiBo.Contracts.Grains.Cells;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Cells;

/// <summary>What a meeting tells its cell, as the order that it is.</summary>
public static class CellNotes
{
    public static NoteMeeting ToCommand(this NoteMeetingRequest r, Actor actor) => new(actor, new MeetingNote
    {
        MeetingId = r.MeetingId,
        Version = r.Version,
        Month = Month.Parse(r.Month),
        Kind = r.Kind,
        Phase = r.Phase,
        ScheduledAt = r.ScheduledAt,
        Place = r.Place,
        FollowsSchedule = r.FollowsSchedule,
        Expected = r.Expected,
        Present = r.Present,
        AbsentExcused = r.AbsentExcused,
        AbsentUnexcused = r.AbsentUnexcused,
    });
}
