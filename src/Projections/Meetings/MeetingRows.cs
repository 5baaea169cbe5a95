using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Projections.Meetings;

/// <summary>What a snapshot of a meeting becomes.</summary>
internal static class MeetingRows
{
    public static MeetingRow ToRow(this MeetingSnapshot m) => new()
    {
        Id = m.Id,
        CellId = m.CellId,
        OrganisationId = m.OrganisationId,
        Version = m.Version,
        At = m.At,
        CellName = m.CellName,
        OrganisationName = m.OrganisationName,
        Kind = m.Kind,
        Month = m.Month,
        Number = m.Number,
        Phase = m.Phase,
        Title = m.Title,
        Place = m.Place,
        ScheduledAt = m.ScheduledAt,
        ConvenedAt = m.ConvenedAt,
        OpenedAt = m.OpenedAt,
        ClosedAt = m.ClosedAt,
        SignedAt = m.SignedAt,
        PublishedAt = m.PublishedAt,
        ConfirmedAt = m.ConfirmedAt,
        CancelReason = m.CancelReason,
        Moves = m.Moves.Length,
        Chair = m.Chair,
        MinutesTaker = m.MinutesTaker,
        HasCommittee = m.HasCommittee,
        CommitteeMet = m.CommitteeMet,
        Members = m.Attendance.Members,
        Expected = m.Attendance.Expected,
        Present = m.Attendance.Present,
        AbsentExcused = m.Attendance.AbsentExcused,
        AbsentUnexcused = m.Attendance.AbsentUnexcused,
        Late = m.Attendance.Late,
        NoticeMinutes = m.NoticeMinutes,
        DocumentsMinutes = m.DocumentsMinutes,
        Items = m.Items,
        Concluded = m.Concluded,
        Ballots = m.Ballots.Length,
        OpenBallots = m.OpenBallots,
        Speakers = m.Speaking.Speakers,
        OrdinaryPresent = m.Speaking.OrdinaryPresent,
        OrdinarySpeakers = m.Speaking.OrdinarySpeakers,
        Opinions = m.Speaking.Opinions,
        Gaps = m.Gaps.Length,
        Tasks = m.Tasks.Length,
        TargetsMetPercent = m.TargetsMetPercent,
        ThematicStage = m.ThematicStage,
        ThematicTopic = m.ThematicTopic,
        RubricEdition = (m.ConfirmedScore ?? m.ObserverScore ?? m.SelfScore)?.RubricEdition,
        SelfPoints = m.SelfScore?.Points,
        SelfGrade = m.SelfScore?.Grade,
        SelfLost = Lost(m.SelfScore),
        ObserverPoints = m.ObserverScore?.Points,
        ObserverGrade = m.ObserverScore?.Grade,
        ObserverLost = Lost(m.ObserverScore),
        ConfirmedPoints = m.ConfirmedScore?.Points,
        ConfirmedGrade = m.ConfirmedScore?.Grade,
        ConfirmedLost = Lost(m.ConfirmedScore),
    };

    private static ImmutableArray<LostPoints> Lost(MeetingScore? score) =>
    [
        .. (score?.Lines ?? []).Where(line => line.Points < line.Max)
            .Select(line => new LostPoints(line.Code, line.Name, line.Max - line.Points, line.Why)),
    ];
}
