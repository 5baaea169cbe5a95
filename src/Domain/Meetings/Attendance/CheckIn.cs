using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>
/// A member, guest or observer is in the room and proves it with the room's code.
/// Idempotent: repeating it has no further effect.
/// </summary>
/// <param name="Actor">Who came.</param>
/// <param name="Code">Six digits, or what the QR code holds.</param>
/// <param name="Before">Their wrong codes of the last minutes; null for none.</param>
public sealed record CheckIn(Actor Actor, string Code, WrongCodes? Before = null) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Attends(meeting, actor) ?? Phases.Open(meeting);

    /// <summary>Whether this is one more wrong code; one that is not even looked at is none.</summary>
    public bool IsWrong(MeetingState meeting, DateTimeOffset at) =>
        Guard(meeting, Actor) is null && Before?.Check(at) is null && RoomCode.Check(meeting, Code, at) is not null;

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Before?.Check(at) is { } wait) return wait;
        if (RoomCode.Check(meeting, Code, at) is { } code) return code;
        var member = Actor.MemberId!;
        if (meeting.Find(member) is { } attendee)
            return attendee.IsHere ? Decision<MeetingEvent>.Nothing : new MemberArrived(member, at, CheckInWay.Code);
        if (meeting.FindGuest(member) is { } guest)
            return guest.ArrivedAt is not null ? Decision<MeetingEvent>.Nothing : new GuestArrived(guest.Id, at);
        return meeting.FindObserver(member)!.ArrivedAt is not null
            ? Decision<MeetingEvent>.Nothing
            : new ObserverArrived(member, at);
    }
}
