using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChiBo.Simulator.Tests;
using ChiBo.Testing;

namespace ChiBo.Samples.Tests;

/// <summary>What another system is told to do, done: the page's queries and both samples, against the demo bloc.</summary>
public sealed class ReportClients : IAsyncLifetime
{
    private const string Secret = "chibo-reports-demo";
    private const int Cells = 218;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly RunningBloc _bloc = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Read_what_the_page_promises_and_the_samples_save_it()
    {
        DocumentedQueries.All.Count.ShouldBe(DocumentedQueries.Shown);
        DocumentedQueries.All.Count.ShouldBeGreaterThanOrEqualTo(6);
        using var http = new HttpClient { BaseAddress = new Uri(_bloc.Url) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Token(http));
        await CellsAreThere(http);
        var answers = new Dictionary<string, JsonNode>();
        foreach (var (name, query, variables) in DocumentedQueries.All) answers[name] = await Ask(http, query, variables);
        foreach (var (name, report) in new[] { ("MonthlySheet", "monthlySheet"), ("Grades", "gradeMatrix"), ("Supervision", "supervisionStatistics") })
            answers[name]["reports"]![report]!.AsArray().Count.ShouldBe(Cells, name);
        answers["Attendance"]["reports"]!["attendanceTrend"]!.ShouldBeOfType<JsonArray>();
        answers["Meetings"]["meetings"]!["nodes"]!.AsArray().Count.ShouldBe(int.Min(200, answers["Meetings"]["meetings"]!["totalCount"]!.GetValue<int>()));
        foreach (var (_, path) in answers["Files"]["reports"]!["files"]!.AsObject())
            (await http.GetAsync(path!.GetValue<string>())).IsSuccessStatusCode.ShouldBeTrue();

        var workbook = _folder.File("sheet.xlsx");
        var printed = await Run("dotnet", [Sample(), _bloc.Url, "2026-11", workbook]);
        printed.Split('\n').Count(l => l.Contains(" | ", StringComparison.Ordinal)).ShouldBe(Cells);
        new FileInfo(workbook).Length.ShouldBeGreaterThan(4_000);
        var csv = _folder.File("sheet.csv");
        (await Run("bash", [Repository.PathOf("samples", "curl", "monthly-sheet.sh"), _bloc.Url, "2026-11", csv])).ShouldContain("\"monthlySheet\":[");
        (await File.ReadAllLinesAsync(csv)).Length.ShouldBe(Cells + 1);
    }

    /// <summary>The demo bloc is loaded while the server serves already.</summary>
    private static async Task CellsAreThere(HttpClient http)
    {
        var deadline = DateTimeOffset.UtcNow.AddMinutes(2);
        while ((await Ask(http, "{ cells { totalCount } }", []))["cells"]!["totalCount"]!.GetValue<int>() < Cells)
        {
            DateTimeOffset.UtcNow.ShouldBeLessThan(deadline);
            await Task.Delay(100);
        }
    }

    private static async Task<JsonNode> Ask(HttpClient http, string query, JsonObject variables)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new JsonObject { ["query"] = query, ["variables"] = variables.DeepClone() });
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        answer["errors"].ShouldBeNull($"{query} {answer}");
        return answer["data"]!;
    }

    private static async Task<string> Token(HttpClient http)
    {
        using var form = new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", "chibo-reports"), new("client_secret", Secret)]);
        using var response = await http.PostAsync("/realms/chibo/protocol/openid-connect/token", form);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!.GetValue<string>();
    }

    private static string Sample()
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!);
        return Repository.PathOf("samples", "csharp", "bin", configuration, "net10.0", "ChiBo.Samples.Reports.dll");
    }

    private static async Task<string> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CHIBO_REPORTS_SECRET"] = Secret;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var fault = process.StandardError.ReadToEndAsync(limit.Token);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        process.ExitCode.ShouldBe(0, await fault);
        return output;
    }

    public async ValueTask InitializeAsync() => await _bloc.Start();

    public async ValueTask DisposeAsync()
    {
        await _bloc.DisposeAsync();
        _folder.Dispose();
    }
}
