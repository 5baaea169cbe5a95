using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Grains.Meetings.Attendance;
using ChiBo.Grains.Meetings.Scores;
using V1 = ChiBo.Contracts.Messages.V1;

namespace ChiBo.Grains.Meetings;

/// <summary>The whole public state of a meeting for the read model: no opinion, no vote of a person.</summary>
internal static class MeetingSnapshots
{
    public static V1.MeetingSnapshot ToSnapshot(this MeetingState meeting, long version, DateTimeOffset at)
    {
        var evidence = EvidenceOf.Meeting(meeting, at);
        return new V1.MeetingSnapshot
        {
            Id = meeting.Id.Value,
            CellId = meeting.Cell.Value,
            OrganisationId = meeting.Id.Organisation.Value,
            CellName = meeting.CellName,
            OrganisationName = meeting.OrganisationName,
            Version = version,
            At = at,
            Kind = meeting.Kind.ToString(),
            Month = meeting.Month.ToString(),
            Number = meeting.Number,
            Phase = meeting.Phase.ToString(),
            Title = meeting.Title,
            Place = meeting.Place,
            ScheduledAt = meeting.ScheduledAt,
            ConvenedAt = meeting.ConvenedAt,
            OpenedAt = meeting.OpenedAt,
            ClosedAt = meeting.ClosedAt,
            SignedAt = meeting.Minutes.SignedAt,
            PublishedAt = meeting.PublishedAt,
            ConfirmedAt = meeting.ConfirmedAt,
            CancelReason = meeting.Cancellation?.Reason,
            Moves = [.. meeting.Postponements.Select(ToMove)],
            Chair = meeting.Person(meeting.ChairId)?.Name,
            MinutesTaker = meeting.Person(meeting.MinutesTakerId)?.Name,
            HasCommittee = evidence.HasCommittee,
            CommitteeMet = evidence.CommitteeMet,
            Attendance = meeting.ToAttendance(),
            Absences = meeting.ToAbsences(),
            Speaking = meeting.ToSpeaking(),
            NoticeMinutes = Minutes(evidence.NoticeBefore),
            DocumentsMinutes = Minutes(evidence.DocumentsBefore),
            Items = meeting.Agenda.Length,
            Concluded = meeting.Agenda.Count(i => i.Conclusion is not null),
            OpenBallots = meeting.Ballots.Count(b => b.State == BallotState.Open),
            Ballots = [.. meeting.Ballots.Select(ToBallot)],
            Gaps = meeting.ClosedAt is null ? [] : [.. Completeness.Check(meeting).Select(ToGap)],
            Tasks = [.. meeting.Tasks.Select(t => ToTask(t, meeting))],
            TargetsMetPercent = evidence.TargetsMetPercent,
            ThematicStage = meeting.Study?.Stage.ToString(),
            ThematicTopic = meeting.Study?.Topic,
            SelfScore = meeting.Scores.Self is { } self ? self.Sheet.ToScore(self.At, meeting.NameOf(self.ById)) : null,
            ObserverScore = meeting.Scores.Observers is { } observers
                ? observers.Sheet.ToScore(observers.At, meeting.NameOf(observers.ById))
                : null,
            ConfirmedScore = meeting.Scores.Confirmed is { } confirmed
                ? confirmed.Sheet.ToScore(confirmed.At, meeting.NameOf(confirmed.ById))
                : null,
        };
    }

    private static V1.MeetingMove ToMove(Postponement move) =>
        new() { From = move.From, To = move.To, Reason = move.Reason, At = move.At };

    private static V1.MeetingBallot ToBallot(Ballot ballot) => new()
    {
        Id = ballot.Id,
        Question = ballot.Question,
        Form = ballot.Form.ToString(),
        Majority = ballot.Majority.ToString(),
        State = ballot.State.ToString(),
        Entitled = ballot.Electorate.Length,
        Present = ballot.Present.Length,
        Turnout = ballot.Voters.Length,
        For = ballot.Count?.For,
        Against = ballot.Count?.Against,
        Other = ballot.Count?.Other,
        Invalid = ballot.Count?.Invalid,
        Result = ballot.Result?.ToString(),
    };

    private static V1.MeetingGap ToGap(Gap gap) => new() { Part = gap.Part.ToString(), Id = gap.Id };

    private static V1.MeetingTask ToTask(CellTask task, MeetingState meeting) => new()
    {
        Id = task.Id,
        What = task.What,
        AssigneeIds = task.Assignees,
        Assignees = [.. task.Assignees.Select(meeting.NameOf)],
        DueOn = task.DueOn,
        ReportOn = task.ReportOn,
        Progress = task.Progress.ToString(),
        Result = task.Result,
        ReportedAt = task.ReportedAt,
        FirstReportedAt = task.FirstReportedAt ?? task.ReportedAt,
        DoneAt = task.DoneAt,
    };

    private static int? Minutes(TimeSpan? span) => span is { } given ? (int)given.TotalMinutes : null;
}
