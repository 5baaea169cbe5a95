using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Grains.Meetings.Agenda;
using ChiBo.Grains.Meetings.Attendance;
using ChiBo.Grains.Meetings.Ballots;
using ChiBo.Grains.Meetings.Course;
using ChiBo.Grains.Meetings.Preparation;
using ChiBo.Grains.Meetings.Resolutions;
using ChiBo.Grains.Meetings.Scores;

namespace ChiBo.Grains.Meetings.Minutes;

/// <summary>The fields of the minutes, from what happened. Source: domain/minutes.md.</summary>
internal static class MinutesContent
{
    public static MinutesContentView ToContent(this MeetingState meeting) => new(
        meeting.OrganisationName,
        meeting.CellName,
        meeting.Place,
        meeting.Month.ToString(),
        meeting.Kind,
        meeting.OpenedAt ?? meeting.ScheduledAt,
        meeting.ClosedAt,
        meeting.ToAttendanceView(withReasons: true),
        meeting.Present(a => !a.IsVisiting && a.Class == MembershipClass.Full),
        meeting.Present(a => !a.IsVisiting && a.Class == MembershipClass.Probationary),
        meeting.Present(a => a.IsVisiting),
        meeting.Present(a => a.Standing == MemberStanding.Exempt),
        [
            .. meeting.Roll.Where(a => a.Counts && a.Status == AttendanceStatus.AbsentExcused)
                .Select(a => new AbsenceView(a.Name, a.Reason)),
        ],
        [.. meeting.Roll.Where(a => a.Counts && a.Status == AttendanceStatus.AbsentUnexcused).Select(a => a.Name)],
        [.. meeting.Guests.Where(g => g.ArrivedAt is not null).Select(g => g.ToView())],
        meeting.Person(meeting.ChairId),
        meeting.Person(meeting.MinutesTakerId),
        [.. meeting.Documents.Select(d => d.ToView(meeting))],
        meeting.ToAgendaView(withOpinions: true).Items,
        [.. meeting.Ballots.Where(b => b.State == BallotState.Closed).Select(b => b.ToView(meeting, 0))],
        meeting.Resolution?.ToView(),
        [.. meeting.Tasks.Select(t => t.AsGiven().ToView(meeting))],
        meeting.Scores.Self?.Sheet.ToView(),
        meeting.Dues,
        meeting.Minutes.Opening,
        meeting.Minutes.Proceedings,
        meeting.Minutes.Closing);

    private static ImmutableArray<string> Present(this MeetingState meeting, Func<Attendee, bool> of) =>
        [.. meeting.Roll.Where(a => a.WasPresent && of(a)).Select(a => a.Name)];

    /// <summary>The minutes hold the task; what became of it is not in them.</summary>
    private static CellTask AsGiven(this CellTask task) => task with
    {
        Progress = TaskProgress.Assigned,
        Result = null,
        ReportedAt = null,
        DoneAt = null,
    };
}
