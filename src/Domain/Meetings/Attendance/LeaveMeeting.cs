using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>Somebody leaves before the end; they were present all the same.</summary>
/// <param name="Actor">Who leaves, or who writes it down.</param>
/// <param name="PersonId">Null for the actor.</param>
public sealed record LeaveMeeting(Actor Actor, string? PersonId) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(meeting.Find(actor.MemberId) is not null || Access.IsWriter(meeting, actor))
        ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (PersonId is not null && PersonId != Actor.MemberId && !Access.IsWriter(meeting, Actor))
            return CommonRefusals.NotPermitted;
        if (meeting.Find(PersonId ?? Actor.MemberId) is not { } member) return MeetingRefusals.NotOnRoster;
        if (member.MemberId == meeting.ChairId) return AttendanceRefusals.Chairs;
        if (!member.WasPresent) return AttendanceRefusals.NotPresent;
        return member.IsHere ? new MemberLeft(member.MemberId, at) : Decision<MeetingEvent>.Nothing;
    }
}
