using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Opens a meeting: the roster of its day is frozen.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="ChairId">Who chairs; null for the actor.</param>
/// <param name="Dues">What was noted of the dues.</param>
/// <param name="Cell">The cell as of today.</param>
/// <param name="Before">What came before this meeting.</param>
/// <param name="RoomSecret">Drawn for this meeting: what the room's codes are derived from.</param>
public sealed record OpenMeeting(
    Actor Actor,
    string? ChairId,
    string? Dues,
    CellFacts Cell,
    MeetingsBefore Before,
    string RoomSecret) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.Within(meeting, MeetingPhase.Convened, MeetingPhase.Convened);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (VietnamTime.DateOf(at) < VietnamTime.DateOf(meeting.ScheduledAt)) return MeetingRefusals.BeforeItsDay;
        if (MeetingCalendar.CheckOpening(meeting, Cell.Rules, at) is { } late) return late;
        if (Limits.CheckOptional("dues", Dues, Limits.Text) is { } dues) return dues;
        var chair = ChairId ?? Actor.MemberId;
        if (chair is null || Cell.Roster.Find(chair) is null) return MeetingRefusals.NotOnRoster;
        return new MeetingOpened(chair, Dues, Cell, Before, RoomSecret, at);
    }
}
