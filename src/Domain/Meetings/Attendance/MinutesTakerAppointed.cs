namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member writes the minutes of this meeting.</summary>
public sealed record MinutesTakerAppointed(string MemberId) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with { MinutesTakerId = MemberId };
}
