using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Somebody who is not of the cell was invited.</summary>
public sealed record GuestInvited(string Id, string Name, string Position, string? MemberId) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Guests = meeting.Guests.Add(new Guest(Id, Name, Position, MemberId)) };
}
