using ChiBo.Hosting.Clocks;
using System.Collections.Immutable;
using System.Data.Common;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.Databases;
using ChiBo.Inspection.Records;
using Dapper;

namespace ChiBo.Inspection.Cases;

/// <summary>Reads what is known of a cell, and stores what changes in its case: all of it or nothing.</summary>
internal sealed class CaseStore(IDatabase database, InspectionRules rules, DecisionClock clock)
{
    /// <summary>The day by the clock, or by what was heard of the bloc where that is later.</summary>
    private const string Due =
        "select cell_id from inspection_cells c where version > 0 and (touched > examined or examined_day < @today "
        + "or examined_day < (select (k.at + 25200000000) / 86400000000 from inspection_clocks k "
        + "where k.bloc_id = c.bloc_id)) "
        + "and cell_id > @after order by cell_id limit @most";

    private const string Take =
        "update inspection_cells set case_version = case_version + 1 "
        + "where cell_id = @cellId and case_version = @version";

    private static readonly string UpsertFinding = Upsert("inspection_findings");
    private static readonly string UpsertFile = Upsert("inspection_files");

    /// <summary>The cells that were touched, or were not examined today, by id.</summary>
    /// <param name="after">The id after which they are looked for; empty for the first.</param>
    public async Task<IReadOnlyList<string>> FindDue(string after, int most, CancellationToken cancellation)
    {
        var rows = await database.Read(
            connection => connection.QueryAsync<string>(Due, new { today = Microseconds.DayOf(clock.GetUtcNow()), after, most }),
            cancellation);
        return [.. rows];
    }

    /// <summary>Null for a cell that nothing was heard of but meetings.</summary>
    public Task<StoredCase?> Load(ScopePath cell, CancellationToken cancellation) =>
        database.Read(connection => Load(connection, cell), cancellation);

    /// <returns>Whether it was stored; otherwise somebody was faster.</returns>
    public Task<bool> Store(StoredCase read, ImmutableArray<CaseChange> changes, CancellationToken cancellation) =>
        database.Write(
            async connection =>
            {
                var cellId = read.Record.Cell.Value;
                if (await connection.ExecuteAsync(Take, new { cellId, version = read.CaseVersion }) == 0) return false;
                var changedAt = Microseconds.Of(read.Now);
                foreach (var change in changes)
                {
                    var (sql, id, content) = change switch
                    {
                        FindingChanged f => (UpsertFinding, f.Finding.Id, StoredJson.Write(f.Finding)),
                        FileChanged f => (UpsertFile, f.File.Id, StoredJson.Write(f.File)),
                        _ => throw new InvalidOperationException(change.GetType().Name),
                    };
                    await connection.ExecuteAsync(sql, new { id, cellId, changedAt, content });
                }

                return true;
            },
            cancellation);

    /// <summary>Notes that the cell was examined as it then was.</summary>
    public Task NoteExamined(StoredCase read, CancellationToken cancellation) => database.Write(
        connection => connection.ExecuteAsync(
            "update inspection_cells set examined = @Touched, examined_day = @day "
            + "where cell_id = @cellId and examined <= @Touched",
            new { read.Touched, cellId = read.Record.Cell.Value, day = Microseconds.DayOf(read.Now) }),
        cancellation);

    /// <summary>People changed something: whether that changes more, an examination finds out.</summary>
    public Task Touch(ScopePath cell, CancellationToken cancellation) => database.Write(
        connection => connection.ExecuteAsync(
            "update inspection_cells set touched = touched + 1 where cell_id = @id", new { id = cell.Value }),
        cancellation);

    private async Task<StoredCase?> Load(DbConnection connection, ScopePath cell)
    {
        var row = await connection.QuerySingleOrDefaultAsync<(long Version, string Name, string Facts, long Touched, long CaseVersion)>(
            "select version, name, facts, touched, case_version from inspection_cells where cell_id = @id", new { id = cell.Value });
        if (row.Version == 0) return null;
        var meetings = (await connection.QueryAsync<(string Facts, long At)>(
            "select facts, at from inspection_meetings where cell_id = @id", new { id = cell.Value })).AsList();
        var figures = await connection.QueryAsync<(long Since, string Figures)>(
            "select since, figures from inspection_thresholds where bloc_id = @id order by version", new { id = cell.Bloc.Value });
        var heard = await connection.ExecuteScalarAsync<long>(
            "select coalesce(max(at), 0) from inspection_clocks where bloc_id = @id", new { id = cell.Bloc.Value });
        var facts = StoredJson.Read<CellFacts>(row.Facts);
        var now = Microseconds.ToInstant(
            Math.Max(Microseconds.Of(clock.GetUtcNow()), meetings.Select(m => m.At).Append(heard).Max()));
        var record = new CellRecord
        {
            Cell = cell,
            Name = row.Name,
            RegisteredAt = facts.RegisteredAt,
            IsWithdrawn = facts.WithdrawnAt is not null,
            Plans = facts.Plans,
            Members = [.. facts.MembersOn(VietnamTime.DateOf(now))],
            Meetings = [.. meetings.Select(m => StoredJson.Read<CheckedMeeting>(m.Facts))],
        };
        return new StoredCase(
            record,
            new ThresholdHistory(
                rules.Thresholds,
                figures.Select(f => (Microseconds.ToInstant(f.Since), StoredJson.Read<BlocFigures>(f.Figures).In(rules.Thresholds)))),
            new CellCase(
                cell,
                (await Read<Finding>(connection, "inspection_findings", cell))
                .ToImmutableSortedDictionary(f => f.Id, f => f, StringComparer.Ordinal),
                [.. (await Read<InspectionFile>(connection, "inspection_files", cell)).OrderBy(f => f.Number)],
                record.Members),
            row.CaseVersion,
            row.Touched,
            now);
    }

    private static async Task<IEnumerable<T>> Read<T>(DbConnection connection, string table, ScopePath cell) =>
        (await connection.QueryAsync<string>($"select content from {table} where cell_id = @id", new { id = cell.Value }))
        .Select(StoredJson.Read<T>);

    private static string Upsert(string table) =>
        $"insert into {table} (id, cell_id, version, published_version, changed_at, content) "
        + "values (@id, @cellId, 1, 0, @changedAt, @content) on conflict (id) do update set "
        + $"version = {table}.version + 1, changed_at = excluded.changed_at, content = excluded.content";
}
