using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Inspection.Records;

/// <summary>What the checks need of a meeting.</summary>
internal static class MeetingFacts
{
    public static CheckedMeeting Of(MeetingSnapshot m) => new()
    {
        Id = m.Id,
        Kind = Enum.Parse<MeetingKind>(m.Kind),
        Month = Month.Parse(m.Month),
        IsCancelled = m.Phase == nameof(MeetingPhase.Cancelled),
        ScheduledAt = m.ScheduledAt,
        OpenedAt = m.OpenedAt,
        ClosedAt = m.ClosedAt,
        SignedAt = m.SignedAt,
        PublishedAt = m.PublishedAt,
        Moves = [.. m.Moves.Select(move => move.At)],
        HasCommittee = m.HasCommittee,
        CommitteeMet = m.CommitteeMet,
        Expected = m.Attendance.Expected,
        Present = m.Attendance.Present,
        AbsentUnexcused = m.Attendance.AbsentUnexcused,
        Absences = [.. m.Absences.Select(a => new CheckedAbsence(a.MemberId, a.Streak))],
        OrdinaryPresent = m.Speaking.OrdinaryPresent,
        OrdinarySpeakers = m.Speaking.OrdinarySpeakers,
        NoticeMinutes = m.NoticeMinutes,
        DocumentsMinutes = m.DocumentsMinutes,
        Gaps = [.. m.Gaps.Where(g => Enum.IsDefined(typeof(MissingPart), g.Part)).Select(g => Enum.Parse<MissingPart>(g.Part))],
        Tasks = [.. m.Tasks.Select(ToTask)],
        SelfScore = ToScore(m.SelfScore),
        ObserverScore = ToScore(m.ObserverScore),
    };

    private static CheckedTask ToTask(MeetingTask task) => new()
    {
        Id = task.Id,
        DueOn = task.DueOn,
        ReportOn = task.ReportOn,
        ReportedAt = task.FirstReportedAt ?? task.ReportedAt,
        DoneAt = task.DoneAt,
    };

    private static CheckedScore? ToScore(MeetingScore? score) => score is null
        ? null
        : new CheckedScore(
            score.At,
            score.RubricEdition,
            score.Points,
            score.Lines.GroupBy(l => l.Code).ToImmutableSortedDictionary(g => g.Key, g => g.Sum(l => l.Points)));
}
