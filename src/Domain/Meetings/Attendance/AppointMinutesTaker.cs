using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>Appoints who writes the minutes; again to replace them.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="MemberId">A member of the roster who is not absent; they may still be on the way.</param>
public sealed record AppointMinutesTaker(Actor Actor, string MemberId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor)
        ?? Phases.Within(meeting, MeetingPhase.Open, MeetingPhase.Closed)
        ?? MinutesGuards.NotApproved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.Find(MemberId) is not { } taker) return MeetingRefusals.NotOnRoster;
        if (MemberId == meeting.ChairId) return AttendanceRefusals.TakerIsChair;
        if (taker.Status is not (AttendanceStatus.Expected or AttendanceStatus.Present)) return AttendanceRefusals.NotPresent;
        return MemberId == meeting.MinutesTakerId
            ? Decision<MeetingEvent>.Nothing
            : new MinutesTakerAppointed(MemberId);
    }
}
