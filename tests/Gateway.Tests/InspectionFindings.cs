using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>What inspection finds, from the meeting to the closed finding, through the API alone.</summary>
public sealed class InspectionFindings : IAsyncLifetime
{
    private const string Raised =
        "subscription($o: ID) { findingRaised(organisationId: $o) { id code state cellId title } }";

    // time moves on in the whole bloc: other tests' cells are not to miss months by it
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task A_poor_meeting_is_found_told_answered_verified_and_closed()
    {
        var meeting = await TestMeeting.Open(_host);
        var cell = meeting.Cell;
        await using var live = await LiveClient.Connect(_host.Url, cell.Superior.Token);
        (await live.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
        await live.Subscribe(Raised, new { o = cell.Organisation });
        var other = await TestMeeting.Open(_host);
        await using var elsewhere = await LiveClient.Connect(_host.Url, other.Cell.Superior.Token);
        await elsewhere.Next();
        await elsewhere.Subscribe(Raised, new { o = (string?)null });
        await meeting.CheckIn(1);
        meeting.At = TestMeeting.Start.AddMinutes(30);
        await meeting.Do("concludeMeeting", new { });

        var low = await cell.Finding(cell.Secretary, "attendance-low");
        var told = new HashSet<string>();
        while (!told.Contains("attendance-low") || !told.Contains("meeting-short"))
            told.Add((await live.Next())!["payload"]!["data"]!["findingRaised"]!["code"]!.GetValue<string>());
        low["title"]!.GetValue<string>().ShouldBe("Tỷ lệ dự họp dưới mức quy định");
        low["evidence"]!.AsArray().Select(e => $"{e!["name"]} {e["value"]}").ShouldBe(["present 2", "expected 5", "leastPercent 85"]);

        await Orders(cell, low.Id());
        var closed = await cell.Finding(cell.Secretary, "attendance-low", "CLOSED");
        closed["history"]!.AsArray().Select(h => $"{h!["kind"]} {h["byId"]}").ShouldBe(
            ["RAISED chibo", $"ANSWERED {cell.MemberIds[0]}", $"VERIFIED {Name(cell.Superior)}", "CLOSED ubkt-01"]);
        other.At = TestMeeting.Start.AddMinutes(30);
        await other.Do("concludeMeeting", new { });
        (await elsewhere.Next())!["payload"]!["data"]!["findingRaised"]!["cellId"]!.GetValue<string>()
            .ShouldBe(other.Cell.Id); // and nothing of the first cell before it
    }

    [Fact]
    public async Task Everybody_sees_what_concerns_them_in_lists_in_cells_and_on_the_board()
    {
        var meeting = await TestMeeting.Open(_host);
        var cell = meeting.Cell;
        await meeting.CheckIn(1);
        meeting.At = TestMeeting.Start.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
        await cell.Finding(cell.Secretary, "attendance-low");
        foreach (var (client, sees) in new[] { (cell.Secretary, true), (cell.Member(3), true), (cell.Superior, true),
            (cell.Inspection(), true), (_host.As(Stranger), false) })
        {
            var lists = await client.Ask(
                "query($o: ID!, $c: ID!) { organisation(id: $o) { findings { code } } cell(id: $c) { findings { code } } "
                + "cells(filter: { organisationId: $o }) { nodes { findings { code answerBy } } } "
                + "findings(filter: { code: \"attendance-low\", severity: NOTABLE, unresolved: true, organisationId: $o, month: \"2026-11\", text: \"chi bo\" }, order: DEADLINE) "
                + "{ totalCount } reports { findingsByKind(from: \"2026-11\", to: \"2026-11\", organisationId: $o) { code title severity found unresolved } } }",
                new { o = cell.Organisation, c = cell.Id });
            lists["findings"]!["totalCount"]!.GetValue<int>().ShouldBe(sees ? 1 : 0);
            lists["reports"]!["findingsByKind"]!.AsArray().Count(k => k!["code"]!.GetValue<string>() == "attendance-low")
                .ShouldBe(sees ? 1 : 0);
            if (sees) lists["cell"]!["findings"]!.AsArray().ShouldContain(f => f!["code"]!.GetValue<string>() == "attendance-low");
            if (sees) lists["cells"]!["nodes"]![0]!["findings"]!.AsArray().Count.ShouldBe(lists["cell"]!["findings"]!.AsArray().Count);
        }
    }

    [Fact]
    public async Task A_missed_month_waits_for_nobody_once_the_meeting_is_held_after_all()
    {
        var meeting = await TestMeeting.Planned(_host);
        var cell = meeting.Cell;
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        await MoveOn(new DateTimeOffset(2026, 12, 5, 1, 0, 0, TimeSpan.Zero));
        var missed = await cell.Finding(cell.Secretary, "meeting-missed", where: f => f["month"]!.GetValue<string>() == "2026-11");
        missed["severity"]!.GetValue<string>().ShouldBe("SERIOUS");

        await BlocMeetingRulesTests.Choose(cell, new { lateMeetingDays = 10 });
        meeting.At = TestMeeting.Start.AddDays(36);
        await meeting.Do("openMeeting", new { dues = "Đã thu đủ đảng phí." });
        meeting.At = meeting.At.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
        await cell.NoMore(cell.Secretary, "meeting-missed"); // healed by the meeting, or withdrawn by the new rule: what comes first
        (await cell.Secretary.Order("answerFinding", new { findingId = missed.Id(), answer = "Muộn." })).ShouldBe(["finding.resolved"]);
    }

    [Fact]
    public async Task What_nobody_answers_is_proposed_for_an_inspection_which_is_carried_out()
    {
        var cell = await TestCell.Make(_host);
        await MoveOn(new DateTimeOffset(2026, 12, 5, 1, 0, 0, TimeSpan.Zero));
        await cell.Finding(cell.Secretary, "meeting-missed");
        await MoveOn(new DateTimeOffset(2027, 2, 5, 1, 0, 0, TimeSpan.Zero));
        var missed = await cell.Finding(cell.Inspection(), "meeting-missed", "ESCALATED");
        var id = missed["inspectionId"]!.GetValue<string>();
        (await Inspection(cell.Inspection(), id, "PROPOSED"))["reasons"]!.AsArray().ShouldNotBeEmpty();
        (await Inspections(cell.Superior, cell)).Count.ShouldBe(1);
        (await Inspections(cell.Member(2), cell)).ShouldBeEmpty(); // not for every member

        var team = new[] { new { name = "Trần Văn Kiểm" } };
        var inspection = cell.Inspection();
        (await cell.Superior.Order("openInspection", new { cellId = cell.Id, plan = "x", team })).ShouldBe(["common.not-permitted"]);
        await inspection.Do("openInspection", new { cellId = cell.Id, plan = "Kiểm tra nền nếp sinh hoạt.", team });
        await inspection.Do("recordInspectionVisit", new { inspectionId = id, on = await OpenedOn(inspection, id), note = "Đã làm việc." });
        await inspection.Do("concludeInspection", new { inspectionId = id, conclusion = "Yêu cầu sinh hoạt đúng kỳ." });
        await cell.Finding(cell.Secretary, "meeting-missed", "CLOSED", f => f.Id() == missed.Id());
    }

    private static async Task Orders(TestCell cell, string findingId)
    {
        var answer = new { findingId, answer = "Ba đồng chí đi công tác đột xuất; đã nhắc báo cáo trước." };
        (await cell.Member(2).Order("answerFinding", answer)).ShouldBe(["common.not-permitted"]);
        (await cell.Superior.Order("answerFinding", answer)).ShouldBe(["common.not-permitted"]);
        await cell.Secretary.Do("answerFinding", answer);
        var verify = new { findingId, note = "Đúng như giải trình." };
        (await cell.Secretary.Order("verifyFinding", verify)).ShouldBe(["common.not-permitted"]);
        await cell.Superior.Do("verifyFinding", verify);
        (await cell.Superior.Order("closeFinding", verify)).ShouldBe(["common.not-permitted"]);
        await cell.Inspection().Do("closeFinding", verify);
    }

    private static async Task<JsonArray> Inspections(Client client, TestCell cell) =>
        (await client.Ask(
            "query($c: ID!) { inspections(filter: { cellId: $c }) { nodes { id state reasons findings { code } } } }",
            new { c = cell.Id }))["inspections"]!["nodes"]!.AsArray();

    private static async Task<string> OpenedOn(Client client, string id) =>
        (await Inspection(client, id, "OPEN"))["openedAt"]!.GetValue<DateTimeOffset>().ToOffset(TimeSpan.FromHours(7))
        .ToString("yyyy-MM-dd");

    private static async Task<JsonNode> Inspection(Client client, string id, string state)
    {
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (true)
        {
            var file = (await client.Ask("query($id: ID!) { inspection(id: $id) { state openedAt reasons } }", new { id }))["inspection"];
            if (file?.State() == state) return file;
            if (DateTime.UtcNow > deadline) throw new TimeoutException($"{id} {file}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Somebody of another cell acts then: no clock of the bloc is behind that.</summary>
    private async Task MoveOn(DateTimeOffset to)
    {
        var other = await TestCell.Make(_host, 1);
        var secretary = other.Secretary;
        secretary.At = to;
        await secretary.Do("planMeeting", new
        {
            cellId = other.Id, month = $"{to:yyyy-MM}", kind = "REGULAR", scheduledAt = to.AddDays(3),
        });
    }

    private static string Name(Client client)
    {
        var payload = client.Token!.Split('.')[1].Replace('-', '+').Replace('_', '/');
        var json = Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='));
        return JsonNode.Parse(json)!["preferred_username"]!.GetValue<string>();
    }

    private static Account Stranger { get; } = new("bt-la", $"{TestCell.Bloc}/to-chuc-la/cb-01/secretary");

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
