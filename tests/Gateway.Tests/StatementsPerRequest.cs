using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>What a request costs the read model and the grains does not grow with the rows that it shows.</summary>
public sealed class StatementsPerRequest : IAsyncLifetime
{
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task Is_the_same_for_few_rows_and_for_many()
    {
        var meetings = new List<TestMeeting>();
        for (var i = 0; i < 2; i++) meetings.Add(await TestMeeting.Planned(_host, 3));
        await Shown(meetings);
        var few = await CountAll(2);
        for (var i = 0; i < 5; i++) meetings.Add(await TestMeeting.Planned(_host, 3));
        await Shown(meetings);
        (await CountAll(7)).ShouldBe(few);
    }

    private static readonly (string List, string Selection)[] Questions =
    [
        ("cells", "id name members organisation { name } roster { memberId name } ratings { month } recentMeetings { month cellName }"),
        ("meetings", "id cellSummary { name members roster { memberId } ratings { month } organisation { name } } organisation { name counts { cells } }"),
        ("organisations", "name counts { organisations cells members }"),
        ("organisations", "name cells(first: 3) { totalCount nodes { id name } }"),
        ("cells", "cell { meetings(first: 2, kind: REGULAR) { totalCount nodes { id } } tasks { id } open: tasks(openOnly: true) { id } }"),
        ("reports", ""),
    ];

    private const string Reports =
        """
        { reports { monthlySheet(month: "2026-11") { cellId } sixMonthSheet(from: "2026-07") { cellId }
          gradeMatrix(from: "2026-01", to: "2026-12") { cellId } attendanceTrend(from: "2026-01", to: "2026-12") { month }
          scoreComparison(month: "2026-11") { cellId } supervisionStatistics(from: "2026-01-01", to: "2026-12-31") { cellId } } }
        """;

    private async Task<string> CountAll(int rows)
    {
        var counted = new List<string>();
        foreach (var (list, selection) in Questions)
        {
            var reads = _host.Reads;
            _host.GrainCalls.Clear();
            var answer = await _host.As(TestCell.Office).Ask(list == "reports" ? Reports : $"{{ {list} {{ nodes {{ {selection} }} }} }}");
            if (list != "reports") Rows(answer, list).ShouldBe(rows);
            // cells themselves are asked of their grains, each of its own
            var calls = selection.StartsWith("cell {", StringComparison.Ordinal)
                ? "a grain call each"
                : $"{_host.GrainCalls.Count(c => !c.Contains(".NoteMeeting", StringComparison.Ordinal))} grain calls";
            counted.Add($"{list}: {_host.Reads - reads} reads, {calls}");
        }

        return string.Join("; ", counted);
    }

    /// <summary>Until the read model has heard of everything.</summary>
    private async Task Shown(IReadOnlyCollection<TestMeeting> meetings)
    {
        var deadline = DateTimeOffset.UtcNow.AddSeconds(30);
        JsonObject answer;
        do answer = await _host.As(TestCell.Office).Ask("{ meetings { nodes { id } } organisations { nodes { id } } cells { nodes { schedule { time } } } }");
        while ((Rows(answer, "meetings"), Rows(answer, "organisations"), Scheduled(answer)) != (meetings.Count, meetings.Count, meetings.Count)
            && DateTimeOffset.UtcNow < deadline);
        Rows(answer, "meetings").ShouldBe(meetings.Count);
    }

    private static int Rows(JsonObject answer, string list) => answer[list]!["nodes"]!.AsArray().Count;

    private static int Scheduled(JsonObject answer) => answer["cells"]!["nodes"]!.AsArray().Count(n => n!["schedule"] is not null);

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
