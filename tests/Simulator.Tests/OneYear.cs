using System.Text.Json.Nodes;

namespace ChiBo.Simulator.Tests;

/// <summary>
/// Twelve months through the public API, and the yearly ratings that the service makes of them, reckoned anew here from
/// what the cells' clients know. <c>CHIBO_TEST_WHOLE_YEAR=1</c> takes every cell of the bloc.
/// </summary>
public sealed class OneYear(ITestOutputHelper output)
{
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("CHIBO_TEST_WHOLE_YEAR") == "1";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(IsWhole ? 60 : 8);

    [Fact]
    public async Task The_years_are_what_a_few_lines_make_of_the_months()
    {
        await using var bloc = new RunningBloc();
        await bloc.Start();
        var json = Path.Combine(bloc.Data, "year.json");
        using var simulator = ChiBoProgram.Start("Simulator", [
            "--from", "2027-01", "--months", "12", "--url", bloc.Url, "--users", bloc.Users, "--json", json,
            .. IsWhole ? (string[])[] : ["--organisation", "khoi-mau/so-tai-chinh"]]);
        var code = await simulator.End(Patience);
        output.WriteLine(simulator.Output);
        code.ShouldBe(0, simulator.Output + bloc.Output);

        var answer = JsonNode.Parse(await File.ReadAllTextAsync(json))!;
        var months = answer["months"]!.AsArray().Select(m => m!).ToLookup(m => m["cellId"]!.GetValue<string>());
        var ratings = answer["ratings"]!.AsArray().Select(r => r!).ToList();
        var expected = Reckon(months);
        ratings.Select(r => $"{r["cellId"]} {Text(r["toDate"])} {Text(r["proposal"]!["grade"])}")
            .ShouldBe(expected.Select(e => $"{e.Cell} {e.ToDate} {e.Proposed}"));
        ratings.Count.ShouldBe(IsWhole ? 218 : months.Count);
        expected.Select(e => e.ToDate).Distinct().Count().ShouldBeGreaterThan(1, "a year in which all are rated alike proves little");
        months.SelectMany(m => m).ShouldContain(m => !m["held"]!.GetValue<bool>(), "no month was missed");
    }

    /// <summary>A month without a meeting is poor; one that waits for its confirmation does not count yet.</summary>
    private static List<(string Cell, string ToDate, string Proposed)> Reckon(ILookup<string, JsonNode> months)
    {
        var cells = months.OrderBy(c => c.Key, StringComparer.Ordinal).Select(cell =>
        {
            var grades = cell.Where(m => m["grade"] is not null || !m["held"]!.GetValue<bool>())
                .Select(m => Text(m["grade"]) ?? "POOR").ToList();
            return (Cell: cell.Key, Good: grades.Count(g => g == "GOOD"), Grade: Year(grades),
                Points: cell.Sum(m => m["points"]?.GetValue<decimal>() ?? 0));
        }).ToList();
        var excellent = cells.GroupBy(c => c.Cell[..c.Cell.LastIndexOf('/')]).SelectMany(organisation => organisation
            .Where(c => c.Grade == "EXCELLENT").OrderByDescending(c => c.Good).ThenByDescending(c => c.Points)
            .ThenBy(c => c.Cell, StringComparer.Ordinal)
            .Take(Math.Max(1, organisation.Count(c => c.Grade is "EXCELLENT" or "GOOD") / 5))).Select(c => c.Cell).ToHashSet();
        return [.. cells.Select(c => (c.Cell, c.Grade, c.Grade == "EXCELLENT" && !excellent.Contains(c.Cell) ? "GOOD" : c.Grade))];
    }

    /// <summary>The rule of khoi-phu-tho: so many of twelve months, fewer in proportion, rounded up.</summary>
    private static string Year(List<string> grades)
    {
        int AtLeast(params string[] these) => grades.Count(these.Contains);
        bool Has(int months, int ofTwelve) => months >= Math.Ceiling(ofTwelve * grades.Count / 12.0);
        var (good, fair, average) = (AtLeast("GOOD"), AtLeast("GOOD", "FAIR"), AtLeast("GOOD", "FAIR", "AVERAGE"));
        return fair == grades.Count && Has(good, 11) ? "EXCELLENT"
            : fair == grades.Count && Has(good, 7) ? "GOOD"
            : average == grades.Count && Has(fair, 7) ? "FAIR"
            : Has(average, 7) ? "AVERAGE"
            : "POOR";
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
