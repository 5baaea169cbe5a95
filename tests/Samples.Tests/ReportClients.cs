using System.Text.Json.Nodes;
using ChiBo.Testing;

namespace ChiBo.Samples.Tests;

/// <summary>What another system is told to do, done: the page's queries and the samples, against the demo bloc.</summary>
public sealed class ReportClients(LoadedBloc bloc) : IClassFixture<LoadedBloc>, IDisposable
{
    private const int Paged = 50;
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Get_the_answers_of_the_page_at_the_costs_of_the_page()
    {
        DocumentedQueries.All.Count.ShouldBe(DocumentedQueries.Shown);
        DocumentedQueries.All.Count.ShouldBe(10);
        var answers = new Dictionary<string, JsonNode>();
        var costs = new List<string>();
        foreach (var shown in DocumentedQueries.All)
        {
            var answer = await bloc.Ask(shown.Query, shown.Variables);
            answers[shown.Name] = answer["data"]!;
            AnswerShape.Differences(shown.Answer, answer["data"]!).ShouldBeEmpty(shown.Name);
            var report = answer["extensions"]!["operationCost"]!;
            var cost = double.Max(report["fieldCost"]!.GetValue<double>(), report["typeCost"]!.GetValue<double>());
            if (cost > shown.MostCost || cost < shown.MostCost / 2) costs.Add($"{shown.Name}: {cost}");
        }

        costs.ShouldBeEmpty();
        foreach (var (name, report) in new[] { ("MonthlySheet", "monthlySheet"), ("Grades", "gradeMatrix"), ("Supervision", "supervisionStatistics"), ("HalfYear", "sixMonthSheet") })
            answers[name]["reports"]![report]!.AsArray().Count.ShouldBe(LoadedBloc.Cells, name);
        foreach (var (_, path) in answers["Files"]["reports"]!["files"]!.AsObject())
            (await bloc.Http.GetAsync(path!.GetValue<string>())).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Write_the_month_and_the_year_as_a_workbook_in_csharp() => await WritesTheWorkbook(Samples.CSharp);

    [Fact]
    public async Task Write_the_month_and_the_year_as_a_workbook_in_typescript() =>
        await WritesTheWorkbook(await Samples.TypeScript());

    [Fact]
    public async Task Save_the_month_with_curl()
    {
        var csv = _folder.File("sheet.csv");
        var ended = await Samples.Run(["bash", Repository.PathOf("samples", "curl", "monthly-sheet.sh")], bloc.Url, "2026-11", csv);
        ended.ExitCode.ShouldBe(0, ended.Said);
        ended.Output.ShouldContain("\"monthlySheet\":[");
        (await File.ReadAllLinesAsync(csv)).Length.ShouldBe(LoadedBloc.Cells + 1);
    }

    [Fact]
    public async Task Are_refused_a_month_that_is_none_and_a_wrong_secret_in_one_sentence()
    {
        foreach (var sample in new[] { Samples.CSharp, await Samples.TypeScript() })
        {
            await SaysWhyNot(sample, 1, "2026-13", LoadedBloc.Secret);
            await SaysWhyNot(sample, 3, "2026-11", "somebody-elses");
        }
    }

    private async Task WritesTheWorkbook(string[] sample)
    {
        var all = (await bloc.Ask(
            """{ meetings(filter: { from: "2026-01-01", to: "2026-12-31" }) { totalCount } }""", []))["data"]!["meetings"]!["totalCount"]!
            .GetValue<int>();
        var file = _folder.File("report.xlsx");
        var ended = await Samples.Run(sample, bloc.Url, "2026-11", file);
        ended.ExitCode.ShouldBe(0, ended.Said);
        ended.Fault.Split('\n').Count(l => l.EndsWith($" of {all} meetings", StringComparison.Ordinal))
            .ShouldBe(int.Max(1, (all + Paged - 1) / Paged), ended.Fault);
        WorkbookRows.Of(file).ShouldBe(
            [("Tháng", LoadedBloc.Cells + 1), ("Các kỳ trong năm", all + 1), ("Xếp loại năm", 1)], ignoreOrder: false);
        Directory.GetFiles(_folder.Path, "*.unfinished").ShouldBeEmpty();
    }

    private async Task SaysWhyNot(string[] sample, int exitCode, string month, string secret)
    {
        var file = _folder.File("none.xlsx");
        var ended = await Samples.Run(sample, secret, bloc.Url, month, file);
        (ended.ExitCode, File.Exists(file)).ShouldBe((exitCode, false), ended.Said);
        ended.Fault.Trim().Split('\n').Length.ShouldBe(1, ended.Said);
    }

    public void Dispose() => _folder.Dispose();
}
