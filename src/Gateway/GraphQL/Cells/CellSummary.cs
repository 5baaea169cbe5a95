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
    /// <summary>The cell itself, live; one more question for each.</summary>
    public Task<CellView?> GetCell([GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.Id), cancellation);

    /// <summary>The organisation itself; null for whoever does not see it, such as a plain member.</summary>
    public Task<OrganisationView?> GetOrganisation(
        [GlobalState] Caller caller, ListedOrganisationLoader organisations, CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, row.OrganisationId), cancellation);

    /// <summary>Everybody on the roster today, by member id.</summary>
    public async Task<IReadOnlyList<MemberSummary>> GetRoster(
        [GlobalState] Caller caller, RosterLoader rosters, CancellationToken cancellation) =>
        await rosters.LoadAsync(new Seen(caller, row.Id), cancellation) ?? [];

    /// <summary>What each month counts as, newest first; only months that are decided.</summary>
    public async Task<IReadOnlyList<MonthRating>> GetRatings(
        [GlobalState] Caller caller, CellRatingsLoader ratings, CancellationToken cancellation) =>
        await ratings.LoadAsync(new Seen(caller, row.Id), cancellation) ?? [];

    /// <summary>The newest meetings, at most 6; all of them are in <c>meetings</c>.</summary>
    public async Task<IReadOnlyList<MeetingSummary>> GetRecentMeetings(
        [GlobalState] Caller caller, RecentMeetingsLoader meetings, CancellationToken cancellation) =>
        await meetings.LoadAsync(new Seen(caller, row.Id), cancellation) ?? [];

    /// <summary>The cell's id, such as <c>khoi-mau/so-tai-chinh/cb-01</c>.</summary>
    [ID] public string Id => row.Id;

    /// <summary>The organisation that the cell belongs to.</summary>
    [ID] public string OrganisationId => row.OrganisationId;

    /// <summary>Name of the cell as the read model has it.</summary>
    public string Name => row.Name;

    /// <summary>The day on which it was registered on the platform, in Viet Nam.</summary>
    public DateOnly RegisteredOn => VietnamTime.DateOf(row.RegisteredAt);

    /// <summary>Members of the cell today, full and probationary, without those temporarily in.</summary>
    public int Members => row.Members;

    /// <summary>Full members (chính thức) among <c>members</c>.</summary>
    public int FullMembers => row.FullMembers;

    /// <summary>Probationary members (dự bị) among <c>members</c>.</summary>
    public int Probationary => row.Probationary;

    /// <summary>How many of <c>members</c> are exempt (miễn sinh hoạt).</summary>
    public int Exempt => row.Exempt;

    /// <summary>Members of other cells who take part here for a time, beside <c>members</c>.</summary>
    public int TemporarilyIn => row.TemporarilyIn;

    /// <summary>How many of <c>members</c> take part in another cell for a time.</summary>
    public int TemporarilyOut => row.TemporarilyOut;

    /// <summary>There is a cell committee (chi ủy).</summary>
    public bool HasCommittee => row.HasCommittee;

    /// <summary>Name of the secretary (bí thư); null while there is none.</summary>
    public string? Secretary => row.Secretary;

    /// <summary>When and where the cell meets; null before the first schedule was set.</summary>
    public ScheduleSummary? Schedule =>
        row.DayOfMonth is { } day && TimeOnly.TryParse(row.Time, System.Globalization.CultureInfo.InvariantCulture,
            out var time)
            ? new ScheduleSummary(day, time, row.Place)
            : null;
}

/// <summary>The schedule of a cell as lists show it.</summary>
/// <param name="DayOfMonth">The day of each month on which the cell meets, 1 to 28.</param>
/// <param name="Time">When the meeting begins, in Viet Nam.</param>
/// <param name="Place">Where it takes place; null when none was registered.</param>
public sealed record ScheduleSummary(int DayOfMonth, TimeOnly Time, string? Place);
