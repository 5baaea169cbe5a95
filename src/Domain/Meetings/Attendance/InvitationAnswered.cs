namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member has said whether they will come; who was excused and comes after all is expected again.</summary>
public sealed record InvitationAnswered(string MemberId, bool WillAttend, string? Reason) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting.With(meeting.Find(MemberId)! is { Status: AttendanceStatus.AbsentExcused } excused && WillAttend
            ? excused with { WillAttend = true, Reason = Reason, Status = AttendanceStatus.Expected }
            : meeting.Find(MemberId)! with { WillAttend = WillAttend, Reason = Reason });
}
