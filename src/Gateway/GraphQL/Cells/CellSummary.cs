using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Gateway.GraphQL.Organisations;
using ChiBo.Projections.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>
/// A cell as lists show it: what the read model holds. What it shares with <c>Cell</c> has the same name.
/// </summary>
public sealed class CellSummary(CellRow row)
{
    /// <summary>The cell itself.</summary>
    public Task<CellView?> GetCell([GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.Id), cancellation);

    /// <summary>Null for whoever does not see the organisation.</summary>
    public Task<OrganisationView?> GetOrganisation(
        [GlobalState] Caller caller, ListedOrganisationLoader organisations, CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, row.OrganisationId), cancellation);

    /// <summary>The members, by id.</summary>
    public async Task<IReadOnlyList<MemberSummary>> GetRoster(
        [GlobalState] Caller caller, RosterLoader rosters, CancellationToken cancellation) =>
        await rosters.LoadAsync(new Seen(caller, row.Id), cancellation) ?? [];

    /// <summary>The months that the rating service has rated, newest first.</summary>
    public async Task<IReadOnlyList<MonthRating>> GetRatings(
        [GlobalState] Caller caller, CellRatingsLoader ratings, CancellationToken cancellation) =>
        await ratings.LoadAsync(new Seen(caller, row.Id), cancellation) ?? [];

    /// <summary>The newest meetings, at most 6; all of them are in <c>meetings</c>.</summary>
    public async Task<IReadOnlyList<MeetingSummary>> GetRecentMeetings(
        [GlobalState] Caller caller, RecentMeetingsLoader meetings, CancellationToken cancellation) =>
        await meetings.LoadAsync(new Seen(caller, row.Id), cancellation) ?? [];

    [ID] public string Id => row.Id;

    [ID] public string OrganisationId => row.OrganisationId;

    public string Name => row.Name;

    public DateOnly RegisteredOn => VietnamTime.DateOf(row.RegisteredAt);

    /// <summary>Of the cell itself: without those temporarily in.</summary>
    public int Members => row.Members;

    public int FullMembers => row.FullMembers;

    public int Probationary => row.Probationary;

    public int Exempt => row.Exempt;

    public int TemporarilyIn => row.TemporarilyIn;

    public int TemporarilyOut => row.TemporarilyOut;

    public bool HasCommittee => row.HasCommittee;

    /// <summary>The secretary's name.</summary>
    public string? Secretary => row.Secretary;

    /// <summary>Null before the first was set.</summary>
    public ScheduleSummary? Schedule =>
        row.DayOfMonth is { } day && TimeOnly.TryParse(row.Time, System.Globalization.CultureInfo.InvariantCulture,
            out var time)
            ? new ScheduleSummary(day, time, row.Place)
            : null;
}

/// <summary>When and where a cell meets.</summary>
/// <param name="DayOfMonth">1-28.</param>
/// <param name="Time">In Viet Nam.</param>
public sealed record ScheduleSummary(int DayOfMonth, TimeOnly Time, string? Place);
