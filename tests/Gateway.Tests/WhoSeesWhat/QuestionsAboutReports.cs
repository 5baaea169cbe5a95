using System.Globalization;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Reports, the pulse of the evening, and rebuilds.</summary>
internal static class QuestionsAboutReports
{
    public static IEnumerable<Asked> Of(WholeBloc bloc) => [.. Lines(bloc), .. Numbers(bloc), .. Others(bloc)];

    private static IEnumerable<Asked> Lines(WholeBloc bloc)
    {
        foreach (var (report, arguments, isRated) in new[]
        {
            ("monthlySheet", "month: \"2026-11\"", false), ("sixMonthSheet", "from: \"2026-07\"", false),
            ("gradeMatrix", "from: \"2026-01\", to: \"2026-12\"", false),
            ("scoreComparison", "month: \"2026-11\"", true),
            ("yearlyRatings", "year: 2026", true),
        })
        {
            IEnumerable<string> Cells(Onlooker onlooker, string place) => onlooker.Cells
                .Where(c => !isRated || bloc.Met.Contains(c)).Select(c => c.Id)
                .Where(id => id.StartsWith(place, StringComparison.Ordinal));
            yield return Report(report, arguments, "id: cellId", o => Cells(o, ""));
            foreach (var place in bloc.Organisations)
                yield return Report(report, $"{arguments}, organisationId: \"{place}\"", "id: cellId",
                    o => Cells(o, place + "/"));
        }

        const string period = "from: \"2026-01-01\", to: \"2026-12-31\"";
        yield return Report("supervisionStatistics", period, "id: cellId", o => o.CellIds);
        yield return Report("supervisionStatistics",
            $"{period}, cellIds: [{string.Join(", ", bloc.Met.Select(c => $"\"{c.Id}\""))}]",
            "id: cellId", o => o.Cells.Intersect(bloc.Met).Select(c => c.Id));
        yield return Report("sixMonthSheet", "from: \"2026-07\"", "notes { id: text }", o =>
            o.Visits.Contains(bloc.VisitToFirst) && o.Cells.Contains(bloc.First) ? ["Tăng thảo luận"] : []);
    }

    private static IEnumerable<Asked> Numbers(WholeBloc bloc)
    {
        foreach (var place in bloc.Organisations.Append(null))
        {
            var arguments = "from: \"2026-11\", to: \"2026-11\""
                + (place is null ? "" : $", organisationId: \"{place}\"");
            int Met(Onlooker onlooker) =>
                onlooker.Cells.Intersect(bloc.Met).Count(c => place is null || c.Organisation == place);
            yield return Report("attendanceTrend", arguments, "n_meetings: meetings", o =>
                Met(o) is > 0 and var met ? [Invariant($"meetings {met}")] : []);
            yield return Report("findingsByKind", arguments, "id: code n_cells: cells", o =>
                Met(o) is > 0 and var met ? [Invariant($"{SeenFinding.OfTheCell} cells {met}")] : [])
                with { Counts = seen => seen.StartsWith(SeenFinding.OfTheCell + " ", StringComparison.Ordinal) };
        }
    }

    private static IEnumerable<Asked> Others(WholeBloc bloc) =>
    [
        new("pulse", "pulse { n_concluded: concluded n_inSession: inSession }", o =>
            [Invariant($"concluded {o.Cells.Intersect(bloc.Met).Count()}"), "inSession 0"]),
        new("rebuilds", "rebuilds { id: projection }", o => o.RunsTheOffice ? ["BLOCS"] : []),
        new("setAside", "setAside { id: key }", o => o.RunsTheOffice && o.Bloc == bloc.First.BlocId ? [bloc.First.Id] : []),
        Report("files", "", "id: monthlySheet(month: \"2026-11\", format: CSV)", _ =>
            ["/exports/reports/monthly-sheet.csv?month=2026-11"]),
    ];

    private static Asked Report(
        string report, string arguments, string shows, Func<Onlooker, IEnumerable<string>> sees) => new(
        $"reports.{report}", $"reports {{ {report}{(arguments.Length > 0 ? $"({arguments})" : "")} {{ {shows} }} }}",
        sees);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
