using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Grains.Meetings.Attendance;

/// <summary>Who came, as it is shown.</summary>
internal static class AttendanceViews
{
    /// <param name="meeting">The meeting.</param>
    /// <param name="withReasons">Whether the reasons of absences are shown.</param>
    public static AttendanceView ToAttendanceView(this MeetingState meeting, bool withReasons)
    {
        var count = RollCount.Of(meeting.Roll);
        return new AttendanceView(
            count.Members,
            count.Full,
            count.Probationary,
            count.Exempt,
            count.TemporarilyIn,
            count.TemporarilyOut,
            count.Expected,
            count.Present,
            count.AbsentExcused,
            count.AbsentUnexcused,
            meeting.OpenedAt is null ? null : count.Rate,
            [.. meeting.Roll.Select(a => a.ToView(meeting, withReasons))]);
    }

    private static AttendeeView ToView(this Attendee person, MeetingState meeting, bool withReasons) => new(
        person.MemberId,
        person.Name,
        person.Class,
        person.Standing,
        person.Position,
        person.Status,
        person.WillAttend,
        withReasons ? person.Reason : null,
        person.ArrivedAt,
        person.LeftAt,
        person.IsLate(meeting),
        person.Way);
}
