namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member is in the room, or is back in it.</summary>
public sealed record MemberArrived(string MemberId, DateTimeOffset At, CheckInWay Way) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting.With(meeting.Find(MemberId)!.Arrive(At, Way));
}
