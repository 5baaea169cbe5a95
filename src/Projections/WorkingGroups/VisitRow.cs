using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.WorkingGroups;

/// <summary>A visit as lists see it.</summary>
public sealed record VisitRow : IRow
{
    /// <summary>What stands between and around the ids of visitors, so that one is found by its own text.</summary>
    internal const char Separator = ' ';

    public string Id { get; init; } = "";
    public string GroupId { get; init; } = "";
    public string CellId { get; init; } = "";
    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string GroupName { get; init; } = "";
    public string CellName { get; init; } = "";
    public string OrganisationName { get; init; } = "";

    /// <summary>Such as 2026-11.</summary>
    public string Month { get; init; } = "";

    /// <summary>Planned, Assigned, Submitted, Answered or Cancelled.</summary>
    public string State { get; init; } = "";

    public DateTimeOffset PlannedAt { get; init; }

    /// <summary>Each between spaces.</summary>
    public string VisitorIds { get; init; } = "";

    /// <summary>Their names.</summary>
    public string Visitors { get; init; } = "";

    public string? MeetingId { get; init; }
    public DateTimeOffset? HeldAt { get; init; }
    public int? Expected { get; init; }
    public int? Present { get; init; }
    public decimal? Points { get; init; }
    public decimal? Max { get; init; }
    public string? Grade { get; init; }
    public string? Remarks { get; init; }
    public string? Recommendations { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public string? CancelReason { get; init; }
    public string? Answer { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }

    internal static VisitRow Of(WorkingGroupSnapshot group, WorkingGroupVisit visit) => new()
    {
        Id = visit.Id,
        GroupId = group.Id,
        CellId = visit.CellId,
        Version = visit.Version,
        At = group.At,
        GroupName = group.Name,
        CellName = visit.CellName,
        OrganisationName = visit.OrganisationName,
        Month = visit.Month,
        State = visit.State,
        PlannedAt = visit.PlannedAt,
        VisitorIds = $"{Separator}{string.Join(Separator, visit.VisitorIds)}{Separator}",
        Visitors = string.Join(", ", visit.Visitors),
        MeetingId = visit.MeetingId,
        HeldAt = visit.HeldAt,
        Expected = visit.Expected,
        Present = visit.Present,
        Points = visit.Points,
        Max = visit.Max,
        Grade = visit.Grade,
        Remarks = visit.Remarks,
        Recommendations = visit.Recommendations,
        SubmittedAt = visit.SubmittedAt,
        CancelReason = visit.CancelReason,
        Answer = visit.Answer,
        AnsweredAt = visit.AnsweredAt,
    };
}
