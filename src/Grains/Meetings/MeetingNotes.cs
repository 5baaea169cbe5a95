using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Grains.Meetings.Resolutions;

namespace ChiBo.Grains.Meetings;

/// <summary>What others take over from a meeting.</summary>
public static class MeetingNotes
{
    /// <summary>Where the meeting stands, for its cell.</summary>
    public static NoteMeetingRequest ToNote(this MeetingState meeting, long version)
    {
        var roll = RollCount.Of(meeting.Roll);
        var isOpened = meeting.OpenedAt is not null;
        var isClosed = meeting.ClosedAt is not null;
        return new NoteMeetingRequest(
            meeting.Id.Value,
            version,
            meeting.Month.ToString(),
            meeting.Kind,
            meeting.Phase,
            meeting.ScheduledAt,
            isOpened ? roll.Expected : 0,
            isOpened ? roll.Present : 0,
            isClosed ? meeting.Absent(AttendanceStatus.AbsentExcused) : [],
            isClosed ? meeting.Absent(AttendanceStatus.AbsentUnexcused) : [],
            meeting.Place,
            meeting.FollowsSchedule);
    }

    /// <summary>What the next meeting takes over; null while this one has not been held.</summary>
    public static CarryOver? ToCarryOver(this MeetingState meeting) => meeting.ClosedAt is null
        ? null
        : new CarryOver(meeting.Id.Value, meeting.Month.ToString(), [.. meeting.Tasks.Select(t => t.ToView(meeting))]);

    /// <summary>The numbers of a meeting in session.</summary>
    public static MeetingPulse ToPulse(this MeetingState meeting)
    {
        var roll = RollCount.Of(meeting.Roll);
        return new MeetingPulse(
            meeting.Phase,
            roll.Expected,
            roll.Present,
            meeting.Ballots.Count(b => b.State == BallotState.Open),
            meeting.Floor.Queue.Length,
            meeting.Agenda.Count(i => i.Conclusion is not null),
            meeting.Agenda.Length);
    }

    private static ImmutableArray<string> Absent(this MeetingState meeting, AttendanceStatus status) =>
        [.. meeting.Roll.Where(a => a.Counts && a.Status == status).Select(a => a.MemberId)];
}
