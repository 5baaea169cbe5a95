namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member of the working group is in the room.</summary>
public sealed record ObserverArrived(string MemberId, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Observers = [.. meeting.Observers.Select(o => o.MemberId == MemberId ? o with { ArrivedAt = At } : o)],
    };
}
