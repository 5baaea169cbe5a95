using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>Working groups and their visits through the API, from the plan to the cell's answer.</summary>
public sealed class WorkingGroups : IAsyncLifetime
{
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task A_visit_goes_from_its_plan_to_the_cell_s_answer()
    {
        var meeting = await TestMeeting.Planned(_host, 3);
        var group = await TestGroup.Make(_host);
        var visit = await group.Send(meeting.Cell, 0, 1);
        await MySees(group.Visitor(1), visit);
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        var (lead, visitor) = (At(meeting, group.Account(0)), At(meeting, group.Account(1)));
        var code = (await meeting.Read("checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        foreach (var client in new[] { lead, visitor }) await client.Do("checkIn", meeting.Of(new { code }));
        await meeting.CheckIn(1);
        await meeting.Member(1).Do("recordOpinion", meeting.Of(new { itemId = "i2", text = "Nhất trí." }));
        var live = (await TestGroup.Read(visitor, visit,
            "meeting { phase evidence { criterion value } agenda { items { opinions { text } } } cell { name } }"))!["meeting"]!;
        live["evidence"]!.AsArray().Single(e => e!["criterion"]!.GetValue<string>() == "attendance-percent")!["value"]!
            .GetValue<string>().ShouldNotBeEmpty();
        live["agenda"]!["items"]![1]!["opinions"]![0]!["text"]!.GetValue<string>().ShouldBe("Nhất trí.");
        live["cell"].ShouldBeNull("the cell's roster is not the group's business");
        meeting.At = TestMeeting.Start.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
        await Score(meeting, At(meeting, group.Account(0)), "Của tổ trưởng");
        await Score(meeting, At(meeting, group.Account(1)), "Của tổ viên");
        lead = At(meeting, group.Account(0));
        await lead.Do("submitVisit", new { visitId = visit, recommendations = "Tăng thảo luận" });
        await Answered(meeting, group, visit);
    }

    [Fact]
    public async Task Who_may_not_is_refused_and_who_has_no_business_finds_nothing()
    {
        var meeting = await TestMeeting.Open(_host, 3);
        var other = await TestCell.Make(_host, 2);
        var group = await TestGroup.Make(_host, 3, (meeting.Cell.MemberIds[1], meeting.Cell.Id));
        var visit = await group.Send(meeting.Cell, 1);
        var input = new { visitId = visit, memberIds = new[] { group.MemberIds[1] } };
        (await group.Lead.Order("assignVisitors", new { visitId = visit, memberIds = new[] { meeting.Cell.MemberIds[1] } }))
            .ShouldBe(["visit.own-cell"]);
        (await group.Visitor(1).Order("assignVisitors", input)).ShouldBe(["common.not-permitted"]);
        (await group.Visitor(1).Order("submitVisit", new { visitId = visit })).ShouldBe(["common.not-permitted"]);
        (await group.Planner.Order("submitVisit", new { visitId = visit })).ShouldBe(["common.not-permitted"]);
        (await meeting.Secretary.Order("assignVisitors", input)).ShouldBe(["common.not-found"]);
        (await meeting.Secretary.Order("planVisit", new { workingGroupId = group.Id, cellId = other.Id, month = "2026-12" }))
            .ShouldBe(["common.not-found"]);
        // assigned and not present: neither what is said, nor a score
        var visitor = At(meeting, group.Account(1));
        (await visitor.Order("submitObserverScore", meeting.Of(new { judgements = Array.Empty<object>() })))
            .ShouldBe(["score.observer-not-present"]);
        (await Meeting(visitor, meeting, "preparation { partyWork } minutes { content { place } }"))!.ToJsonString()
            .ShouldBe("""{"preparation":null,"minutes":{"content":null}}""");
        // not assigned: no meeting, and a visit without the cell's months
        (await Meeting(At(meeting, group.Account(2)), meeting, "phase")).ShouldBeNull();
        (await TestGroup.Read(group.Visitor(2), visit, "state cellHistory { month } visitsBefore { id }"))!.ToJsonString()
            .ShouldBe("""{"state":"ASSIGNED","cellHistory":[],"visitsBefore":[]}""");
        // a member of the cell, the secretary of another, another bloc
        foreach (var client in new[]
        {
            meeting.Member(1), other.Secretary, meeting.As(new Account("vp-la", "khoi-la/bloc-office")),
        })
        {
            (await TestGroup.Read(client, visit, "state")).ShouldBeNull();
            (await client.Ask("{ visits { totalCount } workingGroups { id } me { visits { totalCount } } }")).ToJsonString()
                .ShouldBe("""{"visits":{"totalCount":0},"workingGroups":[],"me":{"visits":{"totalCount":0}}}""");
        }

        (await TestGroup.Read(meeting.Secretary, visit, "state"))!["state"]!.GetValue<string>().ShouldBe("ASSIGNED");
    }

    [Fact]
    public async Task The_bloc_is_proposed_a_plan_and_people_change_it()
    {
        var cells = new List<TestCell>();
        for (var i = 0; i < 4; i++) cells.Add(await TestCell.Make(_host, 2));
        var group = await TestGroup.Make(_host, 3, (cells[0].MemberIds[0], cells[0].Id));
        const string Plan = """
            { proposedVisits(from: "2026-11", to: "2026-12", visitorsPerVisit: 2) {
              cells standing covered coveredPercent uncovered { cellId risk }
              visits { workingGroupId cellId cellName month meetsAt risk visitors { memberId name } } } }
            """;
        var before = await Until(group.Planner, Plan, d => Numbers(d["proposedVisits"]!).Cells == 5
            && d["proposedVisits"]!["visits"]!.AsArray().Count > 0);
        // four people in pairs, on one evening in each of two months: four of five cells
        Numbers(before["proposedVisits"]!).ShouldBe((5, 0, 4));
        before["proposedVisits"]!["coveredPercent"]!.GetValue<decimal>().ShouldBe(80);
        before["proposedVisits"]!["uncovered"]!.AsArray().Count.ShouldBe(1);
        foreach (var visit in before["proposedVisits"]!["visits"]!.AsArray())
            visit!["visitors"]!.AsArray().Select(v => v!["memberId"]!.GetValue<string>()).Count(id =>
                visit["cellId"]!.GetValue<string>() == group.Home.Id ? group.MemberIds.Contains(id)
                : visit["cellId"]!.GetValue<string>() == cells[0].Id && id == cells[0].MemberIds[0]).ShouldBe(0);
        var planned = await group.Plan(cells[3]);
        var after = await Until(group.Planner, Plan, d => Numbers(d["proposedVisits"]!).Standing == 1);
        after["proposedVisits"]!["visits"]!.AsArray().ShouldAllBe(v => v!["cellId"]!.GetValue<string>() != cells[3].Id);
        await group.Planner.Do("cancelVisit", new { visitId = planned, reason = "Đổi kế hoạch" });
        await Until(group.Planner, Plan, d => Numbers(d["proposedVisits"]!).Standing == 0);
        await Until(group.Planner, "{ visits(filter: { state: CANCELLED }) { nodes { id cellName } } }",
            d => d["visits"]!["nodes"]!.AsArray().Count == 1);
        foreach (var (client, code) in new[] { (cells[0].Secretary, "common.not-permitted"), (group.Lead, "common.not-permitted") })
            (await client.Send(Plan))["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
        (await group.Planner.Send("""{ proposedVisits(from: "2026-11", to: "2028-11") { cells } }"""))["errors"]![0]!
            ["extensions"]!["code"]!.GetValue<string>().ShouldBe("common.invalid-value");
    }

    [Fact]
    public async Task Who_serves_in_two_groups_is_at_one_meeting_at_a_time()
    {
        var (first, second) = (await TestCell.Make(_host, 2), await TestCell.Make(_host, 2));
        var third = await TestCell.Make(_host, 2);
        var group = await TestGroup.Make(_host);
        var other = await TestGroup.Make(_host, 2, (group.MemberIds[1], group.Home.Id));
        await Until(group.Planner, "{ workingGroups { members { memberId } } }", d =>
            d["workingGroups"]!.AsArray().Sum(g => g!["members"]!.AsArray().Count) == 6);
        var (visit, elsewhere, later) = (await group.Send(first, 1), await other.Plan(second), await other.Plan(third));
        var both = new[] { group.MemberIds[1] };
        (await other.Lead.Order("assignVisitors", new { visitId = elsewhere, memberIds = both }))
            .ShouldBe(["visit.planned-elsewhere"]);
        // the refusal does not say where to: that is the other group's business
        (await other.Lead.Ask(
            "mutation($i: AssignVisitorsInput!) { assignVisitors(input: $i) { errors { message } } }",
            new { i = new { visitId = elsewhere, memberIds = both } }))["assignVisitors"]!["errors"]![0]!["message"]!
            .GetValue<string>()
            .ShouldBe("Đồng chí Nguyễn Văn B đã được tổ công tác khác phân công dự sinh hoạt cùng thời gian.");
        await third.Secretary.Do("planMeeting", new
        {
            cellId = third.Id, month = "2026-11", kind = "REGULAR", scheduledAt = TestMeeting.Start.AddDays(1),
        });
        await other.Lead.Do("assignVisitors", new { visitId = later, memberIds = both }); // another evening
        await group.Lead.Do("cancelVisit", new { visitId = visit, reason = "Đổi kế hoạch" });
        await other.Lead.Do("assignVisitors", new { visitId = elsewhere, memberIds = both });
    }

    [Fact]
    public async Task A_cell_with_open_findings_is_proposed_before_one_without()
    {
        var first = await TestCell.Make(_host, 2);
        var meeting = await TestMeeting.Open(_host);
        var group = await TestGroup.Make(_host, 2);
        const string Plan = """
            { proposedVisits(from: "2026-12", to: "2026-12", visitorsPerVisit: 2, visitsPerMonth: 1) {
              cells visits { cellId risk } uncovered { cellId risk } } }
            """;
        // inspection may have found something of the second cell already, which has prepared nothing
        await Until(group.Planner, Plan, d => d["proposedVisits"]!["visits"]!.AsArray().Count == 1
            && d["proposedVisits"]!["cells"]!.GetValue<int>() == 3);
        await meeting.CheckIn(1);
        meeting.At = TestMeeting.Start.AddMinutes(30);
        await meeting.Do("concludeMeeting", new { });
        var finding = await meeting.Cell.Finding(meeting.Cell.Inspection(), "attendance-low");
        var after = await Until(group.Planner, Plan, d => Risk(d) > 0);
        after["proposedVisits"]!["visits"]![0]!["cellId"]!.GetValue<string>().ShouldBe(meeting.Cell.Id);
        after["proposedVisits"]!["uncovered"]!.AsArray().ShouldContain(c => c!["cellId"]!.GetValue<string>() == first.Id);
        var open = (await meeting.Cell.Findings(meeting.Cell.Inspection(), new { unresolved = true })).Sum(f => f.Count());
        await Until(group.Planner, Plan, d => Risk(d) == 2 * open);
        finding.State().ShouldBe("RAISED");

        static int Risk(JsonObject data) => data["proposedVisits"]!["visits"]![0]!["risk"]!.GetValue<int>();
    }

    private static async Task MySees(Client visitor, string visit)
    {
        var mine = await Until(
            visitor, "{ me { visits { nodes { id cellName month state visitors meeting { phase } } } } workingGroups { name members { name isLead } } }",
            d => d["me"]!["visits"]!["nodes"]!.AsArray().Count == 1
                && d["me"]!["visits"]!["nodes"]![0]!["state"]!.GetValue<string>() == "ASSIGNED");
        var node = mine["me"]!["visits"]!["nodes"]![0]!;
        node["id"]!.GetValue<string>().ShouldBe(visit);
        node["visitors"]!.GetValue<string>().ShouldBe("Nguyễn Văn A, Nguyễn Văn B");
        node["meeting"]!["phase"]!.GetValue<string>().ShouldBe("PLANNED");
        mine["workingGroups"]![0]!["members"]!.AsArray().Count(m => m!["isLead"]!.GetValue<bool>()).ShouldBe(1);
    }

    private static async Task Answered(TestMeeting meeting, TestGroup group, string visit)
    {
        (await meeting.Member(1).Order("answerVisit", new { visitId = visit, text = "Vâng" })).ShouldBe(["common.not-found"]);
        await meeting.Secretary.Do("answerVisit", new { visitId = visit, text = "Chi bộ tiếp thu." });
        var sheet = (await TestGroup.Read(meeting.Secretary, visit, """
            state answer { text } workingGroupName cellName organisationName month
            sheet { remarks recommendations by { name } at meeting { openedAt present expected grade total
              evidence { criterion } groups { name points max } scoredBy { name } visitors { name points } } }
            """))!;
        sheet["state"]!.GetValue<string>().ShouldBe("ANSWERED");
        sheet["sheet"]!["remarks"]!.GetValue<string>().ShouldBe("Của tổ trưởng", "the lead's sheet stands");
        sheet["sheet"]!["recommendations"]!.GetValue<string>().ShouldBe("Tăng thảo luận");
        sheet["sheet"]!["meeting"]!["visitors"]!.AsArray().Count(v => v!["points"] is not null).ShouldBe(2);
        await Until(group.Planner,
            "{ visits(filter: { month: \"2026-11\", state: ANSWERED }) { totalCount nodes { points grade present } } }",
            d => d["visits"]!["totalCount"]!.GetValue<int>() == 1 && d["visits"]!["nodes"]![0]!["points"]!.GetValue<decimal>()
                == sheet["sheet"]!["meeting"]!["total"]!.GetValue<decimal>());
        (await meeting.Secretary.Ask("{ visits { nodes { state } } }"))["visits"]!["nodes"]!.AsArray().Count.ShouldBe(1);
    }

    private static async Task Score(TestMeeting meeting, Client visitor, string remarks) =>
        await visitor.Do("submitObserverScore", meeting.Of(new { judgements = await meeting.Judgements(), remarks }));

    private static Client At(TestMeeting meeting, Account account) => meeting.As(account);

    private static async Task<JsonNode?> Meeting(Client client, TestMeeting meeting, string selection) =>
        (await client.Ask($"query($id: ID!) {{ meeting(id: $id) {{ {selection} }} }}", new { id = meeting.Id }))["meeting"];

    private static (int Cells, int Standing, int Covered) Numbers(JsonNode plan) => (
        plan["cells"]!.GetValue<int>(), plan["standing"]!.GetValue<int>(), plan["covered"]!.GetValue<int>());

    private static async Task<JsonObject> Until(Client client, string query, Func<JsonObject, bool> holds)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var data = await client.Ask(query);
            if (holds(data)) return data;
            if (deadline.IsCancellationRequested) throw new TimeoutException(data.ToJsonString());
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
