using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Scoring;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Projections.WorkingGroups;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>
/// A visit as lists show it: what the read model holds. What it shares with <c>Visit</c> has the same name.
/// </summary>
public sealed class VisitSummary(VisitRow row)
{
    /// <summary>The visit itself.</summary>
    public Task<VisitView?> GetVisit([GlobalState] Caller caller, VisitLoader visits, CancellationToken cancellation) =>
        visits.LoadAsync(new Seen(caller, row.Id), cancellation);

    /// <summary>The visited meeting, live; null until it is planned, and for whoever does not see it.</summary>
    public Task<MeetingView?> GetMeeting(
        [GlobalState] Caller caller, MeetingLoader meetings, CancellationToken cancellation) =>
        meetings.LoadAsync(new Seen(caller, MeetingId), cancellation);

    [ID] public string Id => row.Id;

    [ID] public string WorkingGroupId => row.GroupId;

    public string WorkingGroupName => row.GroupName;

    [ID] public string CellId => row.CellId;

    public string CellName => row.CellName;

    public string OrganisationName => row.OrganisationName;

    /// <summary>Such as 2026-11.</summary>
    public string Month => row.Month;

    public VisitState State => Enum.Parse<VisitState>(row.State);

    /// <summary>The regular meeting of the month: the one that was visited, or that will be.</summary>
    [ID] public string MeetingId => row.MeetingId
        ?? new MeetingName(Domain.Kernel.Month.Parse(row.Month), MeetingKind.Regular, 1)
            .In(ScopePath.Parse(row.CellId)).Value;

    /// <summary>Names.</summary>
    public string Visitors => row.Visitors;

    /// <summary>When the meeting was; this and what follows null until the lead has submitted.</summary>
    public DateTimeOffset? HeldAt => row.HeldAt;

    public int? Expected => row.Expected;

    public int? Present => row.Present;

    public decimal? Points => row.Points;

    public decimal? Max => row.Max;

    public MeetingGrade? Grade => row.Grade is { } grade ? Enum.Parse<MeetingGrade>(grade) : null;

    public string? Recommendations => row.Recommendations;

    public DateTimeOffset? SubmittedAt => row.SubmittedAt;

    public DateTimeOffset? AnsweredAt => row.AnsweredAt;
}
