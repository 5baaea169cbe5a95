using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>What a request costs the read model and the grains does not grow with the rows that it shows.</summary>
/// <remarks>
/// How many keys one batch of a data loader holds depends on the engine's timing, so each question has a bound and not a
/// number: half of what it would take to read one by one.
/// </remarks>
public sealed class StatementsPerRequest : IAsyncLifetime
{
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task Stays_far_below_one_for_each_row()
    {
        const int Many = 7;
        var meetings = new List<TestMeeting>();
        for (var i = 0; i < Many; i++) meetings.Add(await TestMeeting.Planned(_host, 3));
        await Shown(meetings);
        var ends = await _host.As(TestCell.Office).Ask("{ meetings { edges { cursor } } cells { edges { cursor } } }");
        var (newest, last) = (ends["meetings"]!["edges"]![0]!["cursor"], ends["cells"]!["edges"]!.AsArray()[^1]!["cursor"]);
        foreach (var (list, loaders, selection) in Questions)
        {
            var after = list == "cells" ? newest : last;
            var question = $"{{ {list} {{ nodes {{ {selection.Replace("$after", $"\"{after}\"", StringComparison.Ordinal)} }} }} }}";
            var (answer, reads, views) = await Count(question);
            Rows(answer, list).ShouldBe(Many);
            reads.ShouldBeLessThanOrEqualTo(1 + (loaders * Many / 2), question);
            // cells themselves are asked of their grains, each of its own
            if (!selection.StartsWith("cell {", StringComparison.Ordinal)) views.ShouldBeLessThan(Many, question);
        }

        (await Count(Reports)).Reads.ShouldBeLessThanOrEqualTo(10, Reports);
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
            (_host.Reads - reads).ShouldBeLessThan(1 + 3, arguments); // one for the list, and not one for each of three
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

    /// <summary>Lists, how many loaders what is selected of each row needs, and what is selected.</summary>
    private static readonly (string List, int Loaders, string Selection)[] Questions =
    [
        ("cells", 4, "id name members organisation { name } roster { memberId name } ratings { month } recentMeetings { month cellName }"),
        ("meetings", 6, "id cellSummary { name members roster { memberId } ratings { month } organisation { name } } organisation { name counts { cells } }"),
        ("organisations", 1, "name counts { organisations cells members }"),
        ("organisations", 1, "name cells(first: 3) { totalCount nodes { id name } }"),
        ("cells", 3, "cell { meetings(first: 2, kind: REGULAR) { totalCount nodes { id } } tasks { id } open: tasks(openOnly: true) { id } }"),
        ("cells", 2, "cell { meetings(last: 2) { nodes { id } } more: meetings(first: 1, after: $after) { totalCount } }"),
        ("organisations", 1, "name cells(last: 1, before: $after) { totalCount nodes { id name } }"),
    ];

    private const string Reports =
        """
        { reports { monthlySheet(month: "2026-11") { cellId } sixMonthSheet(from: "2026-07") { cellId }
          gradeMatrix(from: "2026-01", to: "2026-12") { cellId } attendanceTrend(from: "2026-01", to: "2026-12") { month }
          scoreComparison(month: "2026-11") { cellId } supervisionStatistics(from: "2026-01-01", to: "2026-12-31") { cellId } } }
        """;

    private async Task<(JsonObject Answer, int Reads, int Views)> Count(string question)
    {
        var reads = _host.Reads;
        _host.GrainCalls.Clear();
        var answer = await _host.As(TestCell.Office).Ask(question);
        return (answer, _host.Reads - reads, _host.GrainCalls.Count(call => call.Contains(".View ", StringComparison.Ordinal)));
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
