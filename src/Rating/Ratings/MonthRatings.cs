using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Hosting.Databases;
using ChiBo.Rating.Years;
using Dapper;

namespace ChiBo.Rating.Ratings;

/// <summary>
/// The ratings of months, from confirmed scores. Every word may come twice, late or out of order: what is stored
/// depends on what was heard, not on when.
/// </summary>
public sealed class MonthRatings
{
    private const string UpsertCell =
        "insert into rating_cells (cell_id, organisation_id, version, registered_month, withdrawn_at, turns) "
        + "values (@Id, @OrganisationId, @Version, @Month, @WithdrawnAt, @Turns) on conflict (cell_id) do update set "
        + "version = excluded.version, registered_month = excluded.registered_month, "
        + "withdrawn_at = excluded.withdrawn_at, turns = excluded.turns "
        + "where rating_cells.version < excluded.version";

    private const string UpsertMeeting =
        "insert into rating_meetings (meeting_id, cell_id, version, month, is_regular, is_held) "
        + "values (@Id, @CellId, @Version, @Month, @IsRegular, @IsHeld) on conflict (meeting_id) do update set "
        + "version = excluded.version, is_held = excluded.is_held where rating_meetings.version < excluded.version";

    private const string UpsertScore =
        "insert into rating_scores "
        + "(meeting_id, cell_id, organisation_id, month, confirmed_at, points, grade, rubric_edition) "
        + "values (@MeetingId, @CellId, @OrganisationId, @Month, @ConfirmedAt, @Points, @Grade, @RubricEdition) "
        + "on conflict (meeting_id) do update set confirmed_at = excluded.confirmed_at, points = excluded.points, "
        + "grade = excluded.grade, rubric_edition = excluded.rubric_edition "
        + "where rating_scores.confirmed_at < excluded.confirmed_at";

    /// <summary>
    /// The last meeting of a month that had more than one counts; its version is made of all of them.
    /// </summary>
    private const string RateFromScores =
        "insert into rating_months "
        + "(cell_id, month, organisation_id, version, published_version, grade, points, meeting_id, rubric_edition, "
        + "is_missed) "
        + "select cell_id, month, organisation_id, "
        + "(select sum(confirmed_at) from rating_scores where cell_id = @CellId and month = @Month), "
        + "0, grade, points, meeting_id, rubric_edition, @No "
        + "from rating_scores where cell_id = @CellId and month = @Month "
        + "order by length(meeting_id) desc, meeting_id desc limit 1 "
        + "on conflict (cell_id, month) do update set version = excluded.version, grade = excluded.grade, "
        + "points = excluded.points, meeting_id = excluded.meeting_id, rubric_edition = excluded.rubric_edition, "
        + "is_missed = excluded.is_missed where rating_months.version < excluded.version";

    /// <summary>
    /// A month in which the cell met is open until its score is confirmed, also when it was taken for missed before.
    /// </summary>
    private const string Open =
        "insert into rating_months (cell_id, month, organisation_id, version, published_version, grade, is_missed) "
        + "values (@CellId, @Month, @OrganisationId, 2, 0, '', @No) on conflict (cell_id, month) do update set "
        + "version = excluded.version, grade = excluded.grade, is_missed = excluded.is_missed "
        + "where rating_months.version < excluded.version";

    /// <summary>What a cell missed before it was withdrawn and registered again is not held against it.</summary>
    private const string OpenBeforeItCame =
        "update rating_months set version = 2, grade = '', is_missed = @No "
        + "where cell_id = @Id and month <= @Month and version = 1";

    private readonly IDatabase _database;
    private readonly Batches<CellSnapshot> _cells;
    private readonly Batches<MeetingSnapshot> _meetings;
    private readonly Batches<ScoreConfirmed> _scores;

    public MonthRatings(IDatabase database)
    {
        _database = database;
        (_cells, _meetings, _scores) = (new(TakeAll), new(TakeAll), new(TakeAll));
    }

    public static Hosting.Migrations.Schema Schema { get; } =
        new("rating", typeof(MonthRatings).Assembly, "ChiBo.Rating.Schema.Scripts");

    /// <summary>The newest version of each meeting that was heard of: who is behind hears again.</summary>
    public Task<IReadOnlyDictionary<string, long>> ReadMeetingVersions(CancellationToken cancellation = default) =>
        ReadVersions("select meeting_id as Id, version as Version from rating_meetings", cancellation);

    /// <summary>The newest version of each cell that was heard of.</summary>
    public Task<IReadOnlyDictionary<string, long>> ReadCellVersions(CancellationToken cancellation = default) =>
        ReadVersions("select cell_id as Id, version as Version from rating_cells", cancellation);

    internal Task Take(CellSnapshot cell, CancellationToken cancellation) =>
        _cells.Write(cell).WaitAsync(cancellation);

    internal Task Take(MeetingSnapshot meeting, CancellationToken cancellation) =>
        _meetings.Write(meeting).WaitAsync(cancellation);

    internal Task Take(ScoreConfirmed fact, CancellationToken cancellation) =>
        _scores.Write(fact).WaitAsync(cancellation);

    private Task TakeAll(IReadOnlyList<CellSnapshot> cells) => Write(
        cells.Select(c => c.OrganisationId),
        async connection =>
        {
            var rated = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var cell in cells.OrderBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Version))
                if (await Take(connection, cell)) rated.Add(cell.OrganisationId);
            foreach (var organisation in rated) await OrganisationYears.RateAll(connection, organisation);
        });

    /// <remarks>
    /// Only what rates something takes the organisation's lock: while cells meet, a word of each comes every second.
    /// </remarks>
    private Task TakeAll(IReadOnlyList<MeetingSnapshot> meetings) => Write(
        meetings.Where(m => m.ClosedAt is not null || m.ConfirmedScore is not null).Select(m => m.OrganisationId),
        async connection =>
        {
            var years = new SortedSet<(string Organisation, int Year)>();
            foreach (var meeting in meetings.OrderBy(m => m.Id, StringComparer.Ordinal).ThenBy(m => m.Version))
                if (await Take(connection, meeting)) years.Add((meeting.OrganisationId, Month.Parse(meeting.Month).Year));
            await Rate(connection, years);
        });

    private Task TakeAll(IReadOnlyList<ScoreConfirmed> facts) => Write(
        facts.Select(f => f.OrganisationId),
        async connection =>
        {
            var years = new SortedSet<(string Organisation, int Year)>();
            foreach (var fact in facts)
                if (await Rate(connection, Score.Of(fact))) years.Add((fact.OrganisationId, Month.Parse(fact.Month).Year));
            await Rate(connection, years);
        });

    /// <returns>Whether the organisation's years are to be rated anew.</returns>
    private static async Task<bool> Take(DbConnection connection, CellSnapshot cell)
    {
        var known = await connection.ExecuteScalarAsync<long?>(
            "select turns from rating_cells where cell_id = @Id", new { cell.Id });
        var row = new
        {
            cell.Id, cell.OrganisationId, cell.Version, Month = Month.At(cell.RegisteredAt).ToString(),
            cell.WithdrawnAt, cell.Turns, No = false,
        };
        if (await connection.ExecuteAsync(UpsertCell, row) == 0 || known == cell.Turns) return false;
        if (known is not null && cell.WithdrawnAt is null) await connection.ExecuteAsync(OpenBeforeItCame, row);
        return true;
    }

    /// <returns>Whether the organisation's year is to be rated anew.</returns>
    private static async Task<bool> Take(DbConnection connection, MeetingSnapshot meeting)
    {
        var isHeld = meeting.ClosedAt is not null && meeting.Phase != nameof(MeetingPhase.Cancelled);
        var isRegular = meeting.Kind == nameof(MeetingKind.Regular);
        await connection.ExecuteAsync(
            UpsertMeeting,
            new
            {
                meeting.Id, meeting.CellId, meeting.Version, meeting.Month, IsRegular = isRegular, IsHeld = isHeld,
            });
        var opened = isRegular && isHeld && meeting.ConfirmedScore is null && await connection.ExecuteAsync(
            Open, new { meeting.CellId, meeting.Month, meeting.OrganisationId, No = false }) == 1;
        return await Rate(connection, Score.Of(meeting)) || opened;
    }

    /// <returns>Whether it rates its month anew.</returns>
    private static async Task<bool> Rate(DbConnection connection, Score? score) =>
        score is not null
        && await connection.ExecuteAsync(UpsertScore, score) == 1
        && await connection.ExecuteAsync(RateFromScores, new { score.CellId, score.Month, No = false }) == 1;

    private static async Task Rate(DbConnection connection, IEnumerable<(string Organisation, int Year)> years)
    {
        foreach (var (organisation, year) in years) await OrganisationYears.Rate(connection, organisation, year);
    }

    /// <param name="organisations">Whose years may be rated.</param>
    /// <param name="write">Writes in the transaction.</param>
    private Task Write(IEnumerable<string> organisations, Func<DbConnection, Task> write) => _database.Write(
        async connection =>
        {
            foreach (var organisation in organisations.Distinct().Order(StringComparer.Ordinal))
                await connection.Lock(_database.Kind, organisation);
            await write(connection);
            return true;
        });

    private async Task<IReadOnlyDictionary<string, long>> ReadVersions(string sql, CancellationToken cancellation)
    {
        var rows = await _database.Read(
            connection => connection.QueryAsync<(string Id, long Version)>(sql), cancellation);
        return rows.ToDictionary(r => r.Id, r => r.Version);
    }
}
