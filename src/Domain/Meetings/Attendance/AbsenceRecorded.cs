namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member is absent, with or without a reason; whoever is absent does not write the minutes.</summary>
public sealed record AbsenceRecorded(string MemberId, AttendanceStatus Status, string? Reason) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting.With(meeting.Find(MemberId)!.Miss(Status, Reason)) with
        {
            Floor = meeting.Floor.Without(MemberId),
            MinutesTakerId = meeting.MinutesTakerId == MemberId ? null : meeting.MinutesTakerId,
        };
}
