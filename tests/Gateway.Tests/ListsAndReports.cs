using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>What the read model answers: lists, reports, the pulse.</summary>
public sealed class ListsAndReports : IAsyncLifetime
{
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task Lists_are_filtered_paged_and_counted_in_scope()
    {
        var meetings = new List<TestMeeting>();
        for (var i = 0; i < 3; i++) meetings.Add(await TestMeeting.Planned(_host, 2));
        var office = meetings[0].Cell.OfficeClient;
        await Until(
            office, "{ meetings { totalCount } cells { totalCount nodes { schedule { time } } } organisations { totalCount } }",
            d => Total(d, "meetings") == 3 && Total(d, "organisations") == 3 && d["cells"]!["nodes"]!.AsArray()
                .Count(n => n!["schedule"] is not null) == 3);

        var first = (await office.Ask(
            "{ cells(first: 2) { nodes { id name members secretary schedule { dayOfMonth time } } pageInfo { hasNextPage endCursor } } }"))["cells"]!;
        first["nodes"]!.AsArray().Count.ShouldBe(2);
        first["nodes"]![0]!["schedule"]!["time"]!.GetValue<string>().ShouldBe("19:00:00");
        var second = (await office.Ask(
            "query($after: String) { cells(first: 2, after: $after) { nodes { id } edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage } } }", new { after = first["pageInfo"]!["endCursor"]!.GetValue<string>() }))["cells"]!;
        second["nodes"]!.AsArray().Select(n => n!["id"]!.GetValue<string>()).ShouldBe([meetings[2].Cell.Id]);
        second["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBeFalse();

        (await Total(office, "cells(filter: { organisationId: $x })", meetings[1].Cell.Organisation)).ShouldBe(1);
        (await Total(office, "cells(filter: { text: $x })", "nguyen van a")).ShouldBe(3);
        (await Total(office, "cells(filter: { organisationId: $x })", "no such thing")).ShouldBe(0);
        (await Total(office,
            "meetings(filter: { cellId: $x, kind: REGULAR, phase: PLANNED, month: \"2026-11\", from: \"2026-11-04\", to: \"2026-11-04\" })", meetings[1].Cell.Id)).ShouldBe(1);
        (await Total(office, "meetings(filter: { cellId: $x, to: \"2026-11-03\" })", meetings[1].Cell.Id)).ShouldBe(0);
        (await office.Send("{ cells(after: \"nonsense\") { totalCount } }"))["errors"]![0]!["extensions"]!["code"]!
            .GetValue<string>().ShouldBeOneOf("common.invalid-value", "HC0078");

        (await meetings[0].Secretary.Ask(
            "{ cells { nodes { id } } meetings { nodes { id } } organisations { totalCount } }")).ToJsonString()
            .ShouldBe("""{"cells":{"nodes":[{"id":"CELL"}]},"meetings":{"nodes":[{"id":"MEETING"}]},"organisations":{"totalCount":0}}"""
                .Replace("CELL", meetings[0].Cell.Id).Replace("MEETING", meetings[0].Id));
        (await office.Ask("{ bloc { counts { organisations cells members } } }"))["bloc"]!["counts"]!.ToJsonString().ShouldBe("""{"organisations":3,"cells":3,"members":6}""");
    }

    [Fact]
    public async Task Each_thing_is_asked_for_once_however_often_it_is_shown()
    {
        var meeting = await TestMeeting.Planned(_host, 2);
        for (var number = 2; number <= 5; number++)
            await meeting.Secretary.Do("planMeeting", new { cellId = meeting.Cell.Id, month = "2026-11", kind =
                "EXTRAORDINARY", number = number - 1, scheduledAt = TestMeeting.Start.AddDays(number), title = "Việc gấp" });
        await Until(meeting.Superior, "{ meetings { totalCount } }", d => Total(d, "meetings") == 5);
        _host.GrainCalls.Clear();
        var reads = _host.Reads;
        var answer = await meeting.Superior.Ask(
            "{ meetings { nodes { meeting { cell { organisation { name } } organisation { name } } } } }");
        answer["meetings"]!["nodes"]!.AsArray().ShouldAllBe(n =>
            n!["meeting"]!["cell"]!["organisation"]!["name"] != null);
        (_host.Reads - reads).ShouldBe(1);
        _host.GrainCalls.Order().ShouldBe(
            [
                $"ICellGrain.View {meeting.Cell.Id}",
                .. Enumerable.Range(1, 4).Select(n => $"IMeetingGrain.Get {meeting.Cell.Id}/2026-11-extraordinary-{n}"),
                $"IMeetingGrain.Get {meeting.Id}",
                $"IOrganisationGrain.View {meeting.Cell.Organisation}",
            ]);
    }

    [Fact]
    public async Task The_time_that_a_request_states_reaches_what_is_loaded_together()
    {
        var cell = await TestCell.Make(_host, 3);
        await cell.Secretary.Do("changeMemberStanding", new { cellId = cell.Id, memberId = cell.MemberIds[2],
            standing = "EXEMPT", from = "2030-01-01" });
        var client = cell.Secretary;
        foreach (var (at, standing) in new[] { (TestCell.Monday, "ACTIVE"),
            (new DateTimeOffset(2030, 6, 1, 0, 0, 0, TimeSpan.Zero), "EXEMPT") })
        {
            client.At = at;
            (await client.Ask(
                "{ me { cell { roster { memberId standing } } } }"))["me"]!["cell"]!["roster"]![2]!["standing"]!.GetValue<string>().ShouldBe(standing);
        }
    }

    [Fact]
    public async Task Reports_show_the_month_and_the_pulse_the_evening()
    {
        var meeting = await TestMeeting.Open(_host, 4);
        await meeting.CheckIn(1, 2);
        var superior = meeting.Superior;
        await Until(superior, "{ pulse { inSession present expected openBallots concluded missing } }", d => d["pulse"]!.ToJsonString() == """{"inSession":1,"present":3,"expected":4,"openBallots":0,"concluded":0,"missing":0}""");
        meeting.At = TestMeeting.Start.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
        await Until(superior, "{ pulse { inSession concluded } }", d => d["pulse"]!.ToJsonString() == """{"inSession":0,"concluded":1}""");
        var reports = (await superior.Ask("""
            query($o: ID) { reports {
              monthlySheet(month: "2026-11", organisationId: $o) { cellId cellName members meetingId state date present expected points grade selfGrade lost { criterion points why } }
              supervisionStatistics(from: "2026-11-01", to: "2026-11-30") { cellId regular thematic committee present expected rate }
              gradeMatrix(from: "2026-01", to: "2026-12", organisationId: $o) { cellName months { month grade } }
              attendanceTrend(from: "2026-01", to: "2026-12") { month meetings rate }
              scoreComparison(month: "2026-11") { cellId self { total grade } } } }
            """, new { o = meeting.Cell.Organisation }))["reports"]!;
        reports["monthlySheet"]![0]!["state"]!.GetValue<string>().ShouldBe("HELD");
        reports["monthlySheet"]![0]!["date"]!.GetValue<string>().ShouldBe("2026-11-04");
        reports["supervisionStatistics"]![0]!["rate"]!.GetValue<decimal>().ShouldBe(75m);
        reports["attendanceTrend"]![0]!["rate"]!.GetValue<decimal>().ShouldBe(75m);
        (await superior.Send(
            "{ reports { monthlySheet(month: \"11/2026\") { cellId } } }"))["errors"]![0]!["message"]!.GetValue<string>().ShouldContain("\"11/2026\"");
        var cell = (await superior.Ask(
            "query($id: ID!) { cell(id: $id) { meetings(first: 5) { totalCount nodes { phase } } tasks { what } } }", new { id = meeting.Cell.Id }))["cell"]!;
        cell["meetings"]!["nodes"]![0]!["phase"]!.GetValue<string>().ShouldBe("CLOSED");
    }

    [Fact]
    public async Task The_pulse_is_told_now_and_when_it_changes()
    {
        var meeting = await TestMeeting.Planned(_host, 3);
        await using var client = await LiveClient.Connect(_host.Url, meeting.Superior.Token);
        (await client.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
        await client.Subscribe("subscription { pulseChanged { inSession present } }", new { });
        (await client.Next())!["payload"]!["data"]!["pulseChanged"]!["inSession"]!.GetValue<int>().ShouldBe(0);
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        while ((await client.Next())!["payload"]!["data"]!["pulseChanged"]!["inSession"]!.GetValue<int>() != 1) { }
    }

    private static int Total(JsonNode data, string list) => data[list]!["totalCount"]!.GetValue<int>();

    private static async Task<int> Total(Client client, string list, string value)
    {
        var type = list.Contains("Id: $x", StringComparison.Ordinal) ? "ID!" : "String!";
        return Total(await client.Ask($"query($x: {type}) {{ {list} {{ totalCount }} }}", new { x = value }),
            list[..list.IndexOf('(')]);
    }

    /// <summary>Asks until the read model has heard of everything.</summary>
    private static async Task Until(Client client, string query, Func<JsonObject, bool> isThere)
    {
        var deadline = DateTimeOffset.UtcNow.AddSeconds(30);
        JsonObject data;
        do data = await client.Ask(query);
        while (!isThere(data) && DateTimeOffset.UtcNow < deadline);
        isThere(data).ShouldBeTrue(data.ToJsonString());
    }

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
