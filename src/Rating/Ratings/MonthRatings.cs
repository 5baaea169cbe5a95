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
public sealed class MonthRatings(IDatabase database)
{
    private const string UpsertCell =
        "insert into rating_cells (cell_id, organisation_id, version, registered_month) "
        + "values (@Id, @OrganisationId, @Version, @Month) on conflict (cell_id) do update set "
        + "version = excluded.version, registered_month = excluded.registered_month "
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

    public static Hosting.Migrations.Schema Schema { get; } =
        new("rating", typeof(MonthRatings).Assembly, "ChiBo.Rating.Schema.Scripts");

    /// <summary>The newest version of each meeting that was heard of: who is behind hears again.</summary>
    public Task<IReadOnlyDictionary<string, long>> ReadMeetingVersions(CancellationToken cancellation = default) =>
        ReadVersions("select meeting_id as Id, version as Version from rating_meetings", cancellation);

    /// <summary>The newest version of each cell that was heard of.</summary>
    public Task<IReadOnlyDictionary<string, long>> ReadCellVersions(CancellationToken cancellation = default) =>
        ReadVersions("select cell_id as Id, version as Version from rating_cells", cancellation);

    internal Task Take(CellSnapshot cell, CancellationToken cancellation) => Write(
        cell.OrganisationId,
        async connection =>
        {
            var isNew = await connection.ExecuteScalarAsync<long>(
                "select count(*) from rating_cells where cell_id = @Id", new { cell.Id }) == 0;
            await connection.ExecuteAsync(
                UpsertCell,
                new { cell.Id, cell.OrganisationId, cell.Version, Month = Month.At(cell.RegisteredAt).ToString() });
            if (isNew) await OrganisationYears.RateAll(connection, cell.OrganisationId);
            return isNew;
        },
        cancellation);

    internal Task Take(MeetingSnapshot meeting, CancellationToken cancellation) => Write(
        meeting.OrganisationId,
        async connection =>
        {
            var isHeld = meeting.ClosedAt is not null && meeting.Phase != nameof(MeetingPhase.Cancelled);
            var isRegular = meeting.Kind == nameof(MeetingKind.Regular);
            await connection.ExecuteAsync(
                UpsertMeeting,
                new
                {
                    meeting.Id, meeting.CellId, meeting.Version, meeting.Month, IsRegular = isRegular, IsHeld = isHeld,
                });
            if (isRegular && isHeld && meeting.ConfirmedScore is null && await connection.ExecuteAsync(
                Open, new { meeting.CellId, meeting.Month, meeting.OrganisationId, No = false }) == 1)
                await OrganisationYears.Rate(connection, meeting.OrganisationId, Month.Parse(meeting.Month).Year);
            return await Rate(connection, Score.Of(meeting));
        },
        cancellation);

    internal Task Take(ScoreConfirmed fact, CancellationToken cancellation) =>
        Write(fact.OrganisationId, connection => Rate(connection, Score.Of(fact)), cancellation);

    private static async Task<bool> Rate(DbConnection connection, Score? score)
    {
        if (score is null || await connection.ExecuteAsync(UpsertScore, score) == 0) return false;
        if (await connection.ExecuteAsync(RateFromScores, new { score.CellId, score.Month, No = false }) == 0)
            return false;
        await OrganisationYears.Rate(connection, score.OrganisationId, Month.Parse(score.Month).Year);
        return true;
    }

    private Task<bool> Write(
        string organisationId, Func<DbConnection, Task<bool>> write, CancellationToken cancellation) =>
        database.Write(
            async connection =>
            {
                await connection.Lock(database.Kind, organisationId);
                return await write(connection);
            },
            cancellation);

    private async Task<IReadOnlyDictionary<string, long>> ReadVersions(string sql, CancellationToken cancellation)
    {
        var rows = await database.Read(
            connection => connection.QueryAsync<(string Id, long Version)>(sql), cancellation);
        return rows.ToDictionary(r => r.Id, r => r.Version);
    }
}
