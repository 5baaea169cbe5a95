namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member has said whether they will come.</summary>
public sealed record InvitationAnswered(string MemberId, bool WillAttend, string? Reason) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting.With(meeting.Find(MemberId)! with { WillAttend = WillAttend, Reason = Reason });
}
