using System.Data.Common;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Ratings;
using ChiBo.Projections.Reports;
using ChiBo.Projections.WorkingGroups;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Benchmarks.Reports;

/// <summary>How SQLite carries out what the readers ask it: the statements as they run, each with its plan.</summary>
internal sealed class Plans(SqliteDatabase database) : IDatabase
{
    private readonly List<string> _statements = [];

    public DatabaseKind Kind => DatabaseKind.Sqlite;

    public static async Task Print(string path, TextWriter output)
    {
        await using var database = await SqliteDatabase.Open(new SqliteSettings(path), NullLogger.Instance);
        var plans = new Plans(database);
        var model = new ReadModel(plans);
        var bloc = ReadScope.Of(ScopePath.Parse("khoi-mau"));
        var committee = new Actor("bench", null, [new Grant(Role.BlocCommittee, ScopePath.Parse("khoi-mau"))]);
        var now = DateTimeOffset.UtcNow;
        var page = new PageRequest();
        (string, Func<Task>)[] readers =
        [
            ("monthlySheet", () => new MonthlySheetReader(model).Read(bloc, "2026-05", null, now)),
            ("sixMonthSheet", () => new SixMonthSheetReader(model, new(model)).Read(new(bloc, bloc, bloc), new Month(2026, 1), null, now)),
            ("supervisionStatistics", () => new SupervisionReader(model).Read(bloc, new(2023, 10, 1), new(2026, 9, 30), null)),
            ("gradeMatrix", () => new GradeMatrixReader(model).Read(bloc, "2023-10", "2026-09", null)),
            ("attendanceTrend", () => new AttendanceReader(model).Read(bloc, "2023-10", "2026-09", null)),
            ("scoreComparison", () => new ScoreComparisonReader(model).Read(bloc, "2026-05", null)),
            ("yearlyRatings", () => new YearReader(model).List(bloc, 2026, null)),
            ("findingsByKind", () => new FindingsByKindReader(model).Read(bloc, "2023-10", "2026-09", null, new(2026, 10, 1))),
            ("open findings by cell", () => new FindingReader(model).CountOpen(bloc)),
            ("findings, newest first", () => new FindingReader(model).List(FindingReach.Of(committee), new(), FindingOrder.NewestFirst, page)),
            ("visits", () => new VisitReader(model).List(bloc, new(), page)),
            ("pulse", () => new PulseReader(model).Read(bloc, now)),
            ("meetings, newest first", () => new MeetingReader(model).List(bloc, new(), MeetingOrder.NewestFirst, page)),
            ("meetings of a cell", () => new MeetingReader(model).List(bloc, new() { Below = ScopePath.Parse("khoi-mau/so-tai-chinh/cb-01") }, MeetingOrder.NewestFirst, page)),
            ("meetings by grade", () => new MeetingReader(model).List(bloc, new() { Grade = "Poor" }, MeetingOrder.NewestFirst, page)),
            ("cells", () => new CellReader(model).List(bloc, new(), CellOrder.Path, page)),
        ];
        foreach (var (name, read) in readers)
        {
            plans._statements.Clear();
            await read();
            await output.WriteLineAsync($"\n{name}");
            foreach (var statement in plans._statements.ToList())
                foreach (var line in await plans.Explain(statement)) await output.WriteLineAsync($"    {line}");
        }
    }

    public Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation = default) =>
        database.Read(
            async connection =>
            {
                var handle = ((SqliteConnection)connection).Handle;
                SQLitePCL.raw.sqlite3_trace(handle, (_, statement) => _statements.Add(statement), null);
                try
                {
                    return await read(connection);
                }
                finally
                {
                    SQLitePCL.raw.sqlite3_trace(handle, (SQLitePCL.strdelegate_trace?)null, null);
                }
            },
            cancellation);

    public Task<T> Write<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation = default) =>
        database.Write(write, cancellation);

    private Task<List<string>> Explain(string statement) =>
        database.Read(async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"explain query plan {statement}";
            await using var row = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await row.ReadAsync()) lines.Add(row.GetString(3));
            return lines;
        });
}
