using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Inspection.Records;

/// <summary>
/// What was heard of blocs, cells and meetings. Every word may come twice, late or out of order: what is stored depends on
/// what was heard, not on when.
/// </summary>
public sealed class InspectionRecords
{
    private const string UpsertMeeting =
        "insert into inspection_meetings (meeting_id, cell_id, version, at, facts) "
        + "values (@Id, @CellId, @Version, @At, @Facts) on conflict (meeting_id) do update set version = excluded.version, "
        + "at = excluded.at, facts = excluded.facts where inspection_meetings.version < excluded.version";

    private const string UpsertCell =
        "insert into inspection_cells "
        + "(cell_id, bloc_id, version, name, facts, touched, examined, examined_day, case_version) "
        + "values (@Id, @BlocId, @Version, @Name, @Facts, 1, 0, 0, 0) on conflict (cell_id) do update set "
        + "version = excluded.version, name = excluded.name, facts = excluded.facts, touched = inspection_cells.touched + 1 "
        + "where inspection_cells.version < excluded.version";

    /// <summary>A meeting may be heard of before its cell.</summary>
    private const string Touch =
        "insert into inspection_cells "
        + "(cell_id, bloc_id, version, name, facts, touched, examined, examined_day, case_version) "
        + "values (@CellId, @BlocId, 0, '', '', 1, 0, 0, 0) on conflict (cell_id) do update set "
        + "touched = inspection_cells.touched + 1";

    private const string UpsertThresholds =
        "insert into inspection_thresholds (bloc_id, version, since, figures) values (@Id, @Version, @Since, @Figures) "
        + "on conflict (bloc_id, version) do update set since = excluded.since "
        + "where inspection_thresholds.since > excluded.since";

    /// <summary>
    /// Every hour is enough: a cell's own record is looked at to the instant. The row is the whole bloc's, and is not locked by
    /// those who have nothing to say to it.
    /// </summary>
    private const string Advance =
        "insert into inspection_clocks (bloc_id, at) select @BlocId, @At "
        + "where not exists (select 1 from inspection_clocks where bloc_id = @BlocId and at + 3600000000 >= @At) "
        + "on conflict (bloc_id) do update set at = excluded.at where inspection_clocks.at + 3600000000 < excluded.at";

    private readonly IDatabase _database;
    private readonly Batches<MeetingSnapshot> _meetings;

    public InspectionRecords(IDatabase database) =>
        (_database, _meetings) = (database, new Batches<MeetingSnapshot>(TakeAll));

    public static Hosting.Migrations.Schema Schema { get; } =
        new("inspection", typeof(InspectionRecords).Assembly, "ChiBo.Inspection.Schema.Scripts");

    /// <summary>The newest version of each meeting that was heard of: who is behind hears again.</summary>
    public Task<IReadOnlyDictionary<string, long>> ReadMeetingVersions(CancellationToken cancellation = default) =>
        ReadVersions("select meeting_id, version from inspection_meetings", cancellation);

    /// <summary>The newest version of each cell that was heard of.</summary>
    public Task<IReadOnlyDictionary<string, long>> ReadCellVersions(CancellationToken cancellation = default) =>
        ReadVersions("select cell_id, version from inspection_cells", cancellation);

    /// <summary>The newest version of each bloc that was heard of.</summary>
    public Task<IReadOnlyDictionary<string, long>> ReadBlocVersions(CancellationToken cancellation = default) =>
        ReadVersions("select bloc_id, max(version) from inspection_thresholds group by bloc_id", cancellation);

    /// <summary>Completes when the meeting is noted, and its cell is to be examined unless nothing is final yet.</summary>
    internal Task Take(MeetingSnapshot meeting, CancellationToken cancellation) =>
        _meetings.Write(meeting).WaitAsync(cancellation);

    private Task TakeAll(IReadOnlyList<MeetingSnapshot> meetings) => _database.Write(
        async connection =>
        {
            var (touched, heard) = (new SortedSet<string>(StringComparer.Ordinal), new SortedDictionary<string, long>(StringComparer.Ordinal));
            foreach (var meeting in NewestOfEach(meetings))
            {
                var at = Microseconds.Of(MeetingFacts.NewestInstant(meeting));
                var facts = StoredJson.Write(MeetingFacts.Of(meeting));
                var stored = await connection.ExecuteAsync(
                    UpsertMeeting, new { meeting.Id, meeting.CellId, meeting.Version, At = at, Facts = facts });
                if (stored == 0 || IsInSession(meeting)) continue;
                var bloc = ScopePath.Parse(meeting.CellId).Bloc.Value;
                touched.Add(meeting.CellId);
                heard[bloc] = Math.Max(at, heard.GetValueOrDefault(bloc));
            }

            await connection.ExecuteAsync(
                Touch, touched.Select(c => new { CellId = c, BlocId = ScopePath.Parse(c).Bloc.Value }));
            foreach (var (bloc, at) in heard) await Heard(connection, bloc, at);
            return true;
        });

    /// <summary>A newer word says all that an older one said.</summary>
    private static IEnumerable<MeetingSnapshot> NewestOfEach(IReadOnlyList<MeetingSnapshot> meetings) =>
        meetings.GroupBy(m => m.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.MaxBy(m => m.Version)!);

    /// <returns>Whether the cell is to be examined.</returns>
    internal Task<bool> Take(CellSnapshot cell, CancellationToken cancellation) => _database.Write(
        async connection =>
        {
            var facts = StoredJson.Write(CellFacts.Of(cell));
            var stored = await connection.ExecuteAsync(
                UpsertCell, new { cell.Id, cell.BlocId, cell.Version, cell.Name, Facts = facts });
            return stored == 1;
        },
        cancellation);

    /// <returns>Whether cells are to be examined.</returns>
    internal Task<bool> Take(BlocSnapshot bloc, CancellationToken cancellation) => _database.Write(
        async connection =>
        {
            var figures = StoredJson.Write(BlocFigures.Of(bloc));
            var stored = await connection.ExecuteAsync(
                UpsertThresholds, new { bloc.Id, bloc.Version, Since = Microseconds.Of(bloc.At), Figures = figures });
            if (stored == 0) return false;
            await connection.ExecuteAsync(
                "update inspection_cells set touched = touched + 1 where bloc_id = @Id", new { bloc.Id });
            return true;
        },
        cancellation);

    /// <summary>While a meeting is in session nothing of it is final; its closing is heard of soon enough.</summary>
    internal static bool IsInSession(MeetingSnapshot meeting) => meeting is { OpenedAt: not null, ClosedAt: null };

    private static Task Heard(DbConnection connection, string blocId, long at) =>
        connection.ExecuteAsync(Advance, new { BlocId = blocId, At = at });

    private async Task<IReadOnlyDictionary<string, long>> ReadVersions(string sql, CancellationToken cancellation)
    {
        var rows = await _database.Read(
            connection => connection.QueryAsync<(string Id, long Version)>(sql), cancellation);
        return rows.ToDictionary(r => r.Id, r => r.Version);
    }
}
