namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member has left before the end; a turn or a request of theirs ends with it.</summary>
public sealed record MemberLeft(string MemberId, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting.With(meeting.Find(MemberId)! with { LeftAt = At }) with { Floor = meeting.Floor.Leave(MemberId, At) };
}
