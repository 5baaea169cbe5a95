using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;
using V1 = ChiBo.Contracts.Messages.V1;

namespace ChiBo.Grains.Meetings.Course;

/// <summary>What outsiders are told of a meeting's course.</summary>
internal static class CourseFacts
{
    public static V1.MeetingConvened Convened(MeetingState meeting, long version, DateTimeOffset at) => new()
    {
        MeetingId = meeting.Id.Value,
        CellId = meeting.Cell.Value,
        OrganisationId = meeting.Id.Organisation.Value,
        Month = meeting.Month.ToString(),
        Kind = meeting.Kind.ToString(),
        Version = version,
        At = at,
        ScheduledAt = meeting.ScheduledAt,
    };

    public static V1.MeetingPostponed Postponed(MeetingState meeting, long version, MeetingPostponed happened) => new()
    {
        MeetingId = meeting.Id.Value,
        CellId = meeting.Cell.Value,
        OrganisationId = meeting.Id.Organisation.Value,
        Month = meeting.Month.ToString(),
        Kind = meeting.Kind.ToString(),
        Version = version,
        At = happened.At,
        From = meeting.Postponements[^1].From,
        To = happened.ScheduledAt,
        Reason = happened.Reason,
        Times = meeting.Postponements.Length,
    };

    public static V1.MeetingCancelled Cancelled(MeetingState meeting, long version, MeetingCancelled happened) => new()
    {
        MeetingId = meeting.Id.Value,
        CellId = meeting.Cell.Value,
        OrganisationId = meeting.Id.Organisation.Value,
        Month = meeting.Month.ToString(),
        Kind = meeting.Kind.ToString(),
        Version = version,
        At = happened.At,
        Reason = happened.Reason,
    };

    public static V1.MeetingOpened Opened(MeetingState meeting, long version, DateTimeOffset at) => new()
    {
        MeetingId = meeting.Id.Value,
        CellId = meeting.Cell.Value,
        OrganisationId = meeting.Id.Organisation.Value,
        Month = meeting.Month.ToString(),
        Kind = meeting.Kind.ToString(),
        Version = version,
        At = at,
        Expected = RollCount.Of(meeting.Roll).Expected,
    };

    public static V1.MeetingClosed Closed(MeetingState meeting, long version)
    {
        var roll = RollCount.Of(meeting.Roll);
        return new V1.MeetingClosed
        {
            MeetingId = meeting.Id.Value,
            CellId = meeting.Cell.Value,
            OrganisationId = meeting.Id.Organisation.Value,
            Month = meeting.Month.ToString(),
            Kind = meeting.Kind.ToString(),
            Version = version,
            At = meeting.ClosedAt!.Value,
            OpenedAt = meeting.OpenedAt!.Value,
            Members = roll.Members,
            Expected = roll.Expected,
            Present = roll.Present,
            AbsentExcused = roll.AbsentExcused,
            AbsentUnexcused = roll.AbsentUnexcused,
        };
    }
}
