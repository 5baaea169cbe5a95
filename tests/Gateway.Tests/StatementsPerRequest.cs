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

    [Fact]
    public async Task Pages_within_rows_are_those_of_the_list_alone()
    {
        var meetings = new List<TestMeeting>();
        for (var i = 0; i < 3; i++) meetings.Add(await TestMeeting.Planned(_host, 2));
        foreach (var meeting in meetings[..2])
        for (var number = 1; number <= 3; number++)
            await meeting.Secretary.Do("planMeeting", new
            {
                cellId = meeting.Cell.Id, month = "2026-11", kind = "EXTRAORDINARY", number, title = "Việc gấp",
                scheduledAt = TestMeeting.Start.AddDays(number),
            });
        await Shown([.. meetings, .. meetings[..2], .. meetings[..2], .. meetings[..2]], cells: 3);
        var office = _host.As(TestCell.Office);
        const string Kind = ", kind: EXTRAORDINARY";
        const string Page = "totalCount edges { cursor } nodes { id } "
            + "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
        var cursors = (await office.Ask("{ meetings { edges { cursor } } }"))["meetings"]!["edges"]!.AsArray()
            .Where((_, n) => n % 4 == 1).Select(e => $"\"{e!["cursor"]}\"").ToArray();
        foreach (var arguments in new[] { "first: 2", "last: 2", "first: 2" + Kind }
            .Concat(cursors.SelectMany(c => new[] { $"first: 2, after: {c}", $"last: 2, before: {c}" })))
        {
            var reads = _host.Reads;
            var nested = await office.Ask(
                $"{{ cells {{ nodes {{ cell {{ id meetings({arguments}) {{ {Page} }} }} }} }} }}");
            (_host.Reads - reads).ShouldBe(2, arguments);
            foreach (var cell in nested["cells"]!["nodes"]!.AsArray().Select(n => n!["cell"]!))
            {
                var filter = $"cellId: \"{cell["id"]}\""
                    + (arguments.Contains(Kind, StringComparison.Ordinal) ? Kind : "");
                var page = arguments.Replace(Kind, "", StringComparison.Ordinal);
                var alone = await office.Ask($"{{ meetings(filter: {{ {filter} }}, {page}) {{ {Page} }} }}");
                var (shown, list) = (cell["meetings"]!, alone["meetings"]!);
                // of a list without anything there is no page before either
                if (list["totalCount"]!.GetValue<int>() == 0) shown["nodes"]!.AsArray().ShouldBeEmpty();
                else shown.ToJsonString().ShouldBe(list.ToJsonString(), arguments);
            }
        }
    }

    [Fact]
    public async Task A_cursor_that_is_none_spoils_only_its_own_page()
    {
        var meeting = await TestMeeting.Planned(_host, 2);
        await Shown([meeting]);
        var answer = await _host.As(TestCell.Office).Send(
            "{ cells { nodes { cell { bad: meetings(after: \"x\") { totalCount } "
            + "worse: meetings(after: \"x\", kind: MODEL) { totalCount } all: meetings { totalCount } } } } }");
        answer["errors"]!.AsArray().Select(e => e!["extensions"]!["code"]!.GetValue<string>())
            .ShouldBe(["common.invalid-value", "common.invalid-value"]);
        answer["data"]!["cells"]!["nodes"]![0]!["cell"]!["all"]!["totalCount"]!.GetValue<int>().ShouldBe(1);
    }

    private static readonly (string List, string Selection)[] Questions =
    [
        ("cells", "id name members organisation { name } roster { memberId name } ratings { month } recentMeetings { month cellName }"),
        ("meetings", "id cellSummary { name members roster { memberId } ratings { month } organisation { name } } organisation { name counts { cells } }"),
        ("organisations", "name counts { organisations cells members }"),
        ("organisations", "name cells(first: 3) { totalCount nodes { id name } }"),
        ("cells", "cell { meetings(first: 2, kind: REGULAR) { totalCount nodes { id } } tasks { id } open: tasks(openOnly: true) { id } }"),
        ("cells", "cell { meetings(last: 2) { nodes { id } } more: meetings(first: 1, after: $after) { totalCount } }"),
        ("organisations", "name cells(last: 1, before: $after) { totalCount nodes { id name } }"),
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
        var ends = await _host.As(TestCell.Office).Ask("{ meetings { edges { cursor } } cells { edges { cursor } } }");
        var (newest, last) = (ends["meetings"]!["edges"]![0]!["cursor"],
            ends["cells"]!["edges"]!.AsArray()[^1]!["cursor"]);
        foreach (var (list, selection) in Questions)
        {
            var reads = _host.Reads;
            _host.GrainCalls.Clear();
            var after = list == "cells" ? newest : last;
            var asked = selection.Replace("$after", $"\"{after}\"", StringComparison.Ordinal);
            var answer = await _host.As(TestCell.Office).Ask(
                list == "reports" ? Reports
                : $"{{ {list} {{ nodes {{ {asked} }} }} }}");
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
    private async Task Shown(IReadOnlyCollection<TestMeeting> meetings, int? cells = null)
    {
        var deadline = DateTimeOffset.UtcNow.AddSeconds(30);
        JsonObject answer;
        do answer = await _host.As(TestCell.Office).Ask("{ meetings { nodes { id } } organisations { nodes { id } } cells { nodes { schedule { time } } } }");
        while ((Rows(answer, "meetings"), Rows(answer, "organisations"), Scheduled(answer)) 
            != (meetings.Count, cells ?? meetings.Count, cells ?? meetings.Count)
            && DateTimeOffset.UtcNow < deadline);
        Rows(answer, "meetings").ShouldBe(meetings.Count);
    }

    private static int Rows(JsonObject answer, string list) => answer[list]!["nodes"]!.AsArray().Count;

    private static int Scheduled(JsonObject answer) => answer["cells"]!["nodes"]!.AsArray().Count(n => n!["schedule"] is not null);

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
