using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Ratings;
using ChiBo.Projections.Reports;
using ChiBo.Projections.WorkingGroups;

namespace ChiBo.Benchmarks.Reports;

/// <summary>How a database carries out what the readers ask it: each reader with the plans of its statements.</summary>
internal static class Plans
{
    public static async Task Print(IExplainedDatabase database, TextWriter output)
    {
        var model = new ReadModel(database);
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
            ("meetings, 200", () => new MeetingReader(model).List(bloc, new(), MeetingOrder.NewestFirst, new() { First = 200 })),
            ("meetings by text", () => new MeetingReader(model).List(bloc, new() { Text = "chuyen doi so" }, MeetingOrder.NewestFirst, page)),
            ("meetings of a cell", () => new MeetingReader(model).List(bloc, new() { Below = ScopePath.Parse("khoi-mau/so-tai-chinh/cb-01") }, MeetingOrder.NewestFirst, page)),
            ("meetings by grade", () => new MeetingReader(model).List(bloc, new() { Grade = "Poor" }, MeetingOrder.NewestFirst, page)),
            ("cells", () => new CellReader(model).List(bloc, new(), CellOrder.Path, page)),
        ];
        foreach (var (name, read) in readers)
        {
            await read();
            await output.WriteLineAsync($"\n{name}");
            foreach (var line in await database.TakePlans()) await output.WriteLineAsync($"    {line}");
        }
    }
}
