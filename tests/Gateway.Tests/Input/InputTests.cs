using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Input;

/// <summary>Texts and dates as people and their programs send them: taken as people read them, or refused with the place.</summary>
[Collection(nameof(OneGateway))]
public sealed class InputTests(GatewayHost host)
{
    [Fact]
    public async Task An_instant_at_the_end_of_time_is_refused_and_the_meeting_goes_on()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        (await meeting.Secretary.Order("planMeeting", new
        {
            cellId = meeting.Cell.Id, month = "2199-12", kind = "EXTRAORDINARY", number = 2,
            scheduledAt = "9999-12-31T20:00:00Z", title = "x",
        })).ShouldBe(["common.invalid-value"]);
        (await meeting.Order("postponeMeeting", new { scheduledAt = "9999-12-31T20:00:00Z", reason = "Dời" }))
            .ShouldBe(["common.invalid-value"]);
        (await meeting.Order("postponeMeeting", new { scheduledAt = "2030-01-04T12:00:00Z", reason = "Dời" }))
            .ShouldBe(["meeting.too-far"]);
        (await meeting.Read("phase scheduledAt evidence { criterion }"))["phase"]!.GetValue<string>().ShouldBe("PLANNED");
    }

    [Fact]
    public async Task A_task_without_end_or_with_a_character_that_no_store_keeps_is_refused()
    {
        var meeting = await TestMeeting.Open(host, 3);
        (await meeting.Order("assignTask", new { what = "Nhiệm vụ thường xuyên", dueOn = "9999-12-31", assigneeIds = Array.Empty<string>() }))
            .ShouldBe(["common.invalid-value"]);
        (await meeting.Order("assignTask", new { what = "Nộp báo cáo\0 quý IV", dueOn = "2026-12-31" }))
            .ShouldBe(["common.text-character"]);
        await meeting.Do("assignTask", new { what = "  Nộp\u200b báo cáo\r\nquý IV ", dueOn = "2026-12-31" });
        (await meeting.Read("tasks { what dueOn }"))["tasks"]!.AsArray().Single()!["what"]!.GetValue<string>()
            .ShouldBe("Nộp báo cáo\nquý IV");
    }

    [Fact]
    public async Task What_was_pasted_from_a_page_is_taken_without_what_nobody_sees_or_refused_with_its_place()
    {
        var meeting = await TestMeeting.Open(host, 3);
        (await meeting.Order("recordOpinion", new { itemId = "i1", text = "Đoạn dán từ PDF:\v\f\u0001 \u001f & < >" }))
            .ShouldBe(["common.text-character"]);
        await meeting.Do("recordOpinion", new { itemId = "i1", text = "Đoạn dán từ PDF:\v\f & < > ]]> _x0041_ \u202e" });
        (await meeting.Read("agenda { items { opinions { text } } }"))["agenda"]!["items"]![0]!["opinions"]![0]!["text"]!.GetValue<string>()
            .ShouldBe("Đoạn dán từ PDF:\n\n & < > ]]> _x0041_");
    }

    [Fact]
    public async Task Names_are_kept_composed_on_one_line_and_read_back_so()
    {
        var cell = await TestCell.Make(host, 2);
        await cell.OfficeClient.Do("renameCell", new { cellId = cell.Id, name = " Chi bộ\u00a0\u200bVăn\nphòng ".Normalize(NormalizationForm.FormD) });
        (await cell.Read("name"))["name"]!.GetValue<string>().ShouldBe("Chi bộ Văn phòng");
        (await cell.OfficeClient.Order("renameCell", new { cellId = cell.Id, name = "\u200b\u2060\u00ad" }))
            .ShouldBe(["common.text-length"]);
    }

    [Theory]
    [InlineData("""meetings(filter: { month: "2026-13" }) { totalCount }""")]
    [InlineData("""findings(filter: { month: "2026-13" }) { totalCount }""")]
    [InlineData("""visits(filter: { from: "2026-00" }) { totalCount }""")]
    [InlineData("""meetings(filter: { from: "0001-01-01", to: "9999-12-31" }, first: 1) { totalCount }""")]
    [InlineData("""reports { supervisionStatistics(from: "2026-01-01", to: "9999-12-31") { cellId } }""")]
    [InlineData("""reports { supervisionStatistics(from: "0001-01-01", to: "2026-01-01") { cellId } }""")]
    [InlineData("""reports { yearlyRatings(year: 1) { cellId } }""")]
    public async Task A_filter_that_is_no_period_is_refused(string field)
    {
        var cell = await TestCell.Make(host, 2);
        var answer = await cell.OfficeClient.Send($"{{ {field} }}");
        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("common.invalid-value", answer.ToJsonString());
    }

    [Theory]
    [InlineData("supervision-statistics.csv?from=0001-01-01&to=9999-12-31")]
    [InlineData("supervision-statistics.xlsx?from=2026-01-01&to=9999-12-31")]
    [InlineData("monthly-sheet.csv?month=2026-13")]
    [InlineData("monthly-sheet.csv?month=2026-11&organisationId=a%00b")]
    [InlineData("findings.csv?month=9999-12")]
    [InlineData("findings.csv?organisationId=%EF%BF%BE")]
    [InlineData("yearly-ratings.csv?year=1")]
    [InlineData("six-month-sheet.csv?from=2199-13")]
    [InlineData("grade-matrix.csv?from=2026-01&to=2026-00")]
    public async Task An_address_that_says_nothing_is_refused_in_words(string address)
    {
        var cell = await TestCell.Make(host, 2);
        using var response = await cell.OfficeClient.Get($"/exports/reports/{address}");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["code"]!.GetValue<string>()
            .ShouldBeOneOf("common.invalid-value", "common.text-character");
    }

    [Fact]
    public async Task The_widest_period_that_is_one_is_answered()
    {
        var cell = await TestCell.Make(host, 2);
        await cell.OfficeClient.Ask(
            """{ meetings(filter: { from: "1930-01-01", to: "2199-12-31" }) { totalCount } reports { supervisionStatistics(from: "1930-01-01", to: "2199-12-31") { cellId } } }""");
        using var export = await cell.OfficeClient.Get("/exports/reports/supervision-statistics.csv?from=1930-01-01&to=2199-12-31");
        export.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_roster_with_unseen_characters_is_imported_as_people_read_it_and_the_rest_named_by_line_and_column()
    {
        var cell = await TestCell.Make(host, 2);
        const string heading = "Mã đảng viên,Họ và tên,Loại đảng viên\n";
        var lost = await Import(cell, heading + "dv-96003,Lê Hai,chính thức\ndv-96002,Ngô\ufffe An,chính thức\n");
        lost["errors"]![0]!["code"]!.GetValue<string>().ShouldBe("import.lost-letters");
        lost["errors"]![0]!["message"]!.GetValue<string>().ShouldContain("Dòng 3");
        lost["added"]!.GetValue<int>().ShouldBe(0);

        var import = await Import(cell, heading + "dv-96003,Lê\u200b Hai,chính thức\ndv-96004,\u200b,dự bị\n");
        import["added"]!.GetValue<int>().ShouldBe(1);
        import["refused"]!.AsArray().Select(r => (r!["line"]!.GetValue<int>(), r["column"]!.GetValue<string>(), r["code"]!.GetValue<string>()))
            .ShouldBe([(3, "Họ và tên", "import.value-missing")]);
        (await cell.Read("roster { name }"))["roster"]!.AsArray().Select(m => m!["name"]!.GetValue<string>()).ShouldContain("Lê Hai");
    }

    private static async Task<JsonNode> Import(TestCell cell, string file) => (await cell.Secretary.Send(
        "mutation($input: ImportRosterInput!) { importRoster(input: $input) "
        + "{ added refused { line column code message } errors { code message } } }",
        new JsonObject { ["input"] = new JsonObject { ["cellId"] = cell.Id, ["file"] = null } }, "variables.input.file",
        Encoding.UTF8.GetBytes(file), "ds.csv"))["data"]!["importRoster"]!;

    [Fact]
    public async Task A_member_id_is_the_same_however_the_realm_writes_it()
    {
        var meeting = await TestMeeting.Open(host, 4);
        var member = meeting.Cell.MemberIds[2];
        var account = new Account(member, $"{meeting.Cell.Id}/member") { MemberId = $" {member.ToUpperInvariant()}\u200b " };
        var client = meeting.As(account);
        (await client.Ask("{ me { memberId } }"))["me"]!["memberId"]!.GetValue<string>().ShouldBe(member);
        var code = (await meeting.Read("checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        await client.Do("checkIn", meeting.Of(new { code }));
    }

    [Fact]
    public async Task Nobody_learns_by_opening_or_preparing_whether_a_meeting_exists()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var stranger = (await TestCell.Make(host, 3)).Member(1);
        foreach (var id in new[] { meeting.Id, $"{meeting.Cell.Id}/2026-11-regular-7", "khoi-mau/khong-co/cb-01/2026-11-regular-1" })
        {
            (await stranger.Order("openMeeting", new { meetingId = id })).ShouldBe(["common.not-found"]);
            (await stranger.Order("conveneMeeting", new { meetingId = id })).ShouldBe(["common.not-found"]);
            (await stranger.Order("prepareMeeting", new
            {
                meetingId = id, partyWork = "x", professionalTask = "x", massOrganisations = "x", nextProgramme = "x",
                keyQuestions = Array.Empty<string>(),
            })).ShouldBe(["common.not-found"]);
        }
    }

    [Fact]
    public async Task An_order_for_a_year_that_is_none_is_answered_at_once_and_others_are_too()
    {
        var cell = await TestCell.Make(host, 2);
        var (stranger, own) = ((await TestCell.Make(host, 3)).Member(1), cell.Superior);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(8)); // the service's own answer takes ten when it fails
        var crowd = Enumerable.Range(0, 40).Select(_ => stranger.Order("confirmRating", new { cellId = cell.Id, year = 1, grade = "GOOD" }));
        foreach (var answer in await Task.WhenAll(crowd).WaitAsync(patience.Token)) answer.ShouldBe(["common.invalid-value"]);
        (await own.Order("confirmRating", new { cellId = cell.Id, year = 2026, grade = "GOOD" }).WaitAsync(patience.Token))
            .ShouldBe(["common.not-found"]);
        (await stranger.Order("decideRating", new { cellId = cell.Id, year = 2026, grade = "GOOD" }).WaitAsync(patience.Token))
            .ShouldBe(["common.not-found"]);
    }
}
