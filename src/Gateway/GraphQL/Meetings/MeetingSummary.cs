using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Meetings;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Organisations;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>
/// A meeting as lists show it: what the read model holds. What it shares with <c>Meeting</c> has the same name.
/// </summary>
public sealed class MeetingSummary(MeetingRow row)
{
    /// <summary>The meeting itself, live.</summary>
    public Task<MeetingView?> GetMeeting([GlobalState] Caller caller, MeetingLoader meetings,
        CancellationToken cancellation) =>
        meetings.LoadAsync(new Seen(caller, row.Id), cancellation);

    /// <summary>The cell as lists show it; null for whoever does not see it.</summary>
    public Task<CellSummary?> GetCellSummary(
        [GlobalState] Caller caller, ListedCellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.CellId), cancellation);

    /// <summary>Null for whoever does not see the organisation.</summary>
    public Task<OrganisationView?> GetOrganisation(
        [GlobalState] Caller caller, ListedOrganisationLoader organisations, CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, row.OrganisationId), cancellation);

    [ID] public string Id => row.Id;

    [ID] public string CellId => row.CellId;

    [ID] public string OrganisationId => row.OrganisationId;

    public string CellName => row.CellName;

    public string OrganisationName => row.OrganisationName;

    public MeetingKind Kind => Enum.Parse<MeetingKind>(row.Kind);

    /// <summary>Such as 2026-11.</summary>
    public string Month => row.Month;

    public int Number => row.Number;

    public MeetingPhase Phase => Enum.Parse<MeetingPhase>(row.Phase);

    public string? Title => row.Title;

    public string? Place => row.Place;

    public DateTimeOffset ScheduledAt => row.ScheduledAt;

    public DateTimeOffset? ConvenedAt => row.ConvenedAt;

    public DateTimeOffset? OpenedAt => row.OpenedAt;

    public DateTimeOffset? ClosedAt => row.ClosedAt;

    public DateTimeOffset? SignedAt => row.SignedAt;

    public DateTimeOffset? PublishedAt => row.PublishedAt;

    public DateTimeOffset? ConfirmedAt => row.ConfirmedAt;

    /// <summary>How often it was moved.</summary>
    public int Moves => row.Moves;

    public AttendanceSummary Attendance => new(row.Members, row.Expected, row.Present, row.AbsentExcused,
        row.AbsentUnexcused);

    public ScoresSummary Scores => new(row);

    /// <summary>Items of the agenda.</summary>
    public int Items => row.Items;

    /// <summary>Items with a conclusion.</summary>
    public int Concluded => row.Concluded;

    /// <summary>What complete minutes still need, as a number.</summary>
    public int Gaps => row.Gaps;
}
