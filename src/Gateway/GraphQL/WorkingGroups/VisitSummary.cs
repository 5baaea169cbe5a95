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
    /// <summary>The visit itself, live, with its whole sheet; null for whoever may not see it.</summary>
    public Task<VisitView?> GetVisit([GlobalState] Caller caller, VisitLoader visits, CancellationToken cancellation) =>
        visits.LoadAsync(new Seen(caller, row.Id), cancellation);

    /// <summary>The visited meeting, live; null until it is planned, and for whoever does not see it.</summary>
    public Task<MeetingView?> GetMeeting(
        [GlobalState] Caller caller, MeetingLoader meetings, CancellationToken cancellation) =>
        meetings.LoadAsync(new Seen(caller, MeetingId), cancellation);

    /// <summary>The visit's id, with which <c>visit(id:)</c> reads it whole.</summary>
    [ID] public string Id => row.Id;

    /// <summary>The working group that attends, such as <c>khoi-mau/to-cong-tac-1</c>.</summary>
    [ID] public string WorkingGroupId => row.GroupId;

    /// <summary>What the working group is called (tổ công tác).</summary>
    public string WorkingGroupName => row.GroupName;

    /// <summary>The cell that is visited.</summary>
    [ID] public string CellId => row.CellId;

    /// <summary>What the cell (chi bộ) is called at present.</summary>
    public string CellName => row.CellName;

    /// <summary>Name of the cell's organisation.</summary>
    public string OrganisationName => row.OrganisationName;

    /// <summary>The month of the visit, such as 2026-11.</summary>
    [YearMonth] public string Month => row.Month;

    /// <summary>How far the visit has come, a moment behind the visit itself.</summary>
    public VisitState State => Enum.Parse<VisitState>(row.State);

    /// <summary>The regular meeting of the month: the one that was visited, or that will be.</summary>
    [ID] public string MeetingId => row.MeetingId
        ?? new MeetingName(Domain.Kernel.Month.Parse(row.Month), MeetingKind.Regular, 1)
            .In(ScopePath.Parse(row.CellId)).Value;

    /// <summary>Names of those who are to attend or attended, separated by commas.</summary>
    public string Visitors => row.Visitors;

    /// <summary>
    /// When the visited meeting was opened (UTC); this and what follows is null until the lead has submitted.
    /// </summary>
    public DateTimeOffset? HeldAt => row.HeldAt;

    /// <summary>The denominator of attendance of the visited meeting; null until the lead has submitted.</summary>
    public int? Expected => row.Expected;

    /// <summary>Of <c>expected</c>, who were present; null until the lead has submitted.</summary>
    public int? Present => row.Present;

    /// <summary>Total of the score that stands as the group's; null until the lead has submitted.</summary>
    public decimal? Points => row.Points;

    /// <summary>Most points that were possible; null until the lead has submitted.</summary>
    public decimal? Max => row.Max;

    /// <summary>Grade of that score; null until the lead has submitted.</summary>
    public MeetingGrade? Grade => row.Grade is { } grade ? Enum.Parse<MeetingGrade>(grade) : null;

    /// <summary>What the group recommended to the cell; null until submitted and when nothing was written.</summary>
    public string? Recommendations => row.Recommendations;

    /// <summary>When the lead submitted (UTC); null before.</summary>
    public DateTimeOffset? SubmittedAt => row.SubmittedAt;

    /// <summary>When the cell answered (UTC); null before.</summary>
    public DateTimeOffset? AnsweredAt => row.AnsweredAt;
}
