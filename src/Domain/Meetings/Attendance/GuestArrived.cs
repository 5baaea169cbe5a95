namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A guest is in the room.</summary>
public sealed record GuestArrived(string GuestId, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Guests = [.. meeting.Guests.Select(g => g.Id == GuestId ? g with { ArrivedAt = At } : g)],
    };
}
