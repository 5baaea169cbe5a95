using System.IO.Compression;
using System.Net;
using System.Text;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>Papers and sheets are found through GraphQL, and given to whoever reads the same there.</summary>
public sealed class Exports : IAsyncLifetime
{
    private const string Links = "files { minutesDocx resolutionDocx }";
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task The_minutes_are_a_file_for_their_readers_and_nothing_for_others()
    {
        var meeting = await TestMeeting.Open(_host, 4);
        (await meeting.Read(Links))["files"]!.ToJsonString().ShouldBe(
            """{"minutesDocx":null,"resolutionDocx":null}""");
        await meeting.CheckIn(1, 2);
        await meeting.Taker.Do("recordOpinion", meeting.Of(new
            { itemId = "i2", text = "Cần đổi mới cách họp.", speakerId = meeting.Cell.MemberIds[2], differs = false }));
        await meeting.Do("draftMinutes", new { });
        var path = (await meeting.Read(Links))["files"]!["minutesDocx"]!.GetValue<string>();
        path.ShouldBe($"/exports/meetings/{meeting.Id}/minutes.docx");

        using var given = await meeting.Member(2).Get(path);
        given.StatusCode.ShouldBe(HttpStatusCode.OK);
        given.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Biên bản Chi bộ 1 2026-11.docx");
        given.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        given.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await Part(given, "word/document.xml")).ShouldContain("Cần đổi mới cách họp.");

        (await Status(meeting.Superior, path)).ShouldBe(HttpStatusCode.OK);
        // the office sees that there was a meeting, and not what was said in it
        (await meeting.Cell.OfficeClient.Ask($"query($id: ID!) {{ meeting(id: $id) {{ {Links} }} }}", new { id = meeting.Id }))
            ["meeting"]!["files"]!["minutesDocx"].ShouldBeNull();
        (await Status(meeting.Cell.OfficeClient, path)).ShouldBe(HttpStatusCode.NotFound);
        (await Status(_host.As(new Account("dv-la", $"{meeting.Cell.Organisation}/cb-02/member")), path)).ShouldBe(HttpStatusCode.NotFound);
        (await Status(_host.With(null), path)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Status(meeting.Secretary, path.Replace("minutes", "resolution"))).ShouldBe(HttpStatusCode.NotFound);
        (await Status(meeting.Secretary, path.Replace("minutes", "visit-sheet"))).ShouldBe(HttpStatusCode.NotFound);
        (await Status(meeting.Secretary, path.Replace("2026-11", "2026-12"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_meeting_that_was_held_leaves_minutes_resolution_and_visit_sheet()
    {
        var thirty = await CellOfThirty.Make(_host);
        var meeting = new TestMeeting(thirty.Cell);
        await meeting.Secretary.Do("planMeeting", new { cellId = thirty.Cell.Id, month = "2026-11", kind = "REGULAR", scheduledAt = TestMeeting.Start });
        await meeting.Prepare();
        await meeting.Run(thirty);
        var links = (await meeting.Read(Links))["files"]!;
        using var minutes = await meeting.Secretary.Get(links["minutesDocx"]!.GetValue<string>());
        (await Part(minutes, "word/document.xml")).ShouldContain("Ý kiến 4");
        using var resolution = await meeting.Secretary.Get(links["resolutionDocx"]!.GetValue<string>());
        (await Part(resolution, "word/document.xml")).ShouldContain("NGHỊ QUYẾT");
    }

    [Fact]
    public async Task The_visit_sheet_is_a_paper_for_those_who_see_the_visit()
    {
        var meeting = await TestMeeting.Planned(_host, 3);
        var group = await TestGroup.Make(_host, 2);
        var visit = await group.Send(meeting.Cell, 0);
        (await TestGroup.Read(group.Lead, visit, "sheetDocx"))!.ToJsonString().ShouldBe("""{"sheetDocx":null}""");
        var path = $"/exports/visits/{visit}/visit-sheet.docx";
        (await Status(group.Lead, path)).ShouldBe(HttpStatusCode.NotFound, "nobody has submitted it");
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        var code = (await meeting.Read("checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        await meeting.As(group.Account(0)).Do("checkIn", meeting.Of(new { code }));
        meeting.At = TestMeeting.Start.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
        var lead = meeting.As(group.Account(0));
        await lead.Do("submitObserverScore", meeting.Of(new
            { judgements = await meeting.Judgements(), remarks = "Nghiêm túc.", recommendations = "Tăng thảo luận." }));
        await lead.Do("submitVisit", new { visitId = visit });
        await meeting.Secretary.Do("answerVisit", new { visitId = visit, text = "Chi bộ tiếp thu." });
        (await TestGroup.Read(meeting.Secretary, visit, "sheetDocx"))!["sheetDocx"]!.GetValue<string>().ShouldBe(path);
        foreach (var reader in new[] { lead, meeting.Secretary, group.Planner, meeting.Superior })
        {
            using var sheet = await reader.Get(path);
            var text = await Part(sheet, "word/document.xml");
            foreach (var said in new[] { "TỔ CÔNG TÁC", "Nguyễn Văn A", "95 phút", "Nghiêm túc.", "Tăng thảo luận.", "Chi bộ tiếp thu.", "Đã ký trên hệ thống" })
                text.ShouldContain(said);
        }

        var stranger = await TestCell.Make(_host, 1);
        foreach (var other in new[] { meeting.Member(1), stranger.Secretary, stranger.Superior, meeting.As(new Account("vp-la", "khoi-la/bloc-office")) })
            (await Status(other, path)).ShouldBe(HttpStatusCode.NotFound);
        await SixMonths(meeting, stranger);
    }

    [Fact]
    public async Task Years_and_findings_are_files_with_the_lines_that_the_caller_sees()
    {
        var meeting = await TestMeeting.Open(_host);
        await meeting.CheckIn(1);
        meeting.At = TestMeeting.Start.AddMinutes(30);
        await meeting.Do("concludeMeeting", new { });
        await meeting.Cell.Finding(meeting.Cell.Secretary, "attendance-low");
        var paths = (await meeting.Superior.Ask("""
            { reports { files {
              findings(format: CSV) month: findings(month: "2026-11", unresolved: true, format: CSV) xlsx: findings(format: XLSX)
              years: yearlyRatings(year: 2026, format: CSV) organisations: organisationYears(year: 2026, format: XLSX) } } }
            """))["reports"]!["files"]!;
        paths["month"]!.GetValue<string>().ShouldBe("/exports/reports/findings.csv?month=2026-11&unresolved=true");
        (await Text(meeting.Superior, paths["month"])).ShouldContain("Tỷ lệ dự họp dưới mức quy định");
        (await Text(meeting.Member(3), paths["findings"])).ShouldContain(meeting.Cell.Id);
        (await Text(_host.As(new Account("dv-la", "khoi-mau/la/cb-01/secretary")), paths["findings"])).ShouldNotContain(meeting.Cell.Id);
        foreach (var name in new[] { "xlsx", "years", "organisations" })
            (await Status(meeting.Superior, paths[name]!.GetValue<string>())).ShouldBe(HttpStatusCode.OK, name);
    }

    [Fact]
    public async Task The_monthly_sheet_holds_what_the_report_shows_the_caller()
    {
        var (one, other) = (await TestMeeting.Planned(_host, 2), await TestMeeting.Planned(_host, 2));
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while ((await one.Cell.OfficeClient.Ask("{ meetings { totalCount } }"))["meetings"]!["totalCount"]!.GetValue<int>() < 2)
            DateTime.UtcNow.ShouldBeLessThan(deadline);
        var paths = (await one.Superior.Ask("""
            { reports { files {
              xlsx: monthlySheet(month: "2026-11", format: XLSX) csv: monthlySheet(month: "2026-11", format: CSV)
              supervision: supervisionStatistics(from: "2026-01-01", to: "2026-12-31", cellIds: ["a/b/c", "x"], format: CSV)
              grades: gradeMatrix(from: "2026-01", to: "2026-12", format: XLSX)
              scores: scoreComparison(month: "2026-11", organisationId: "a/b", format: XLSX) } } }
            """))["reports"]!["files"]!;
        paths["csv"]!.GetValue<string>().ShouldBe("/exports/reports/monthly-sheet.csv?month=2026-11");
        paths["supervision"]!.GetValue<string>().ShouldEndWith("&cellIds=a%2Fb%2Fc&cellIds=x");

        using var csv = await one.Superior.Get(paths["csv"]!.GetValue<string>());
        csv.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        csv.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Tổng hợp sinh hoạt chi bộ 2026-11.csv");
        var text = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync());
        (text.Contains(one.Cell.Id, StringComparison.Ordinal), text.Contains(other.Cell.Id, StringComparison.Ordinal)).ShouldBe((true, false));
        using var xlsx = await one.Superior.Get(paths["xlsx"]!.GetValue<string>());
        (await Part(xlsx, "xl/worksheets/sheet1.xml")).ShouldContain(one.Cell.Id);
        foreach (var name in new[] { "supervision", "grades", "scores" })
            (await Status(one.Superior, paths[name]!.GetValue<string>())).ShouldBe(HttpStatusCode.OK, name);

        var ratings = (await one.Cell.Read("ratingsFile(format: XLSX)"))["ratingsFile"]!.GetValue<string>();
        (await Status(one.Secretary, ratings)).ShouldBe(HttpStatusCode.OK);
        (await Status(other.Secretary, ratings)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("monthly-sheet.xlsx?month=2026-13", HttpStatusCode.BadRequest), InlineData("monthly-sheet.csv", HttpStatusCode.BadRequest)]
    [InlineData("monthly-sheet.pdf?month=2026-11", HttpStatusCode.NotFound), InlineData("grade-matrix.csv?from=2000-01&to=2199-12", HttpStatusCode.BadRequest)]
    [InlineData("six-month-sheet.csv?from=2026", HttpStatusCode.BadRequest), InlineData("yearly-ratings.csv", HttpStatusCode.BadRequest)]
    [InlineData("organisation-years.csv?year=3000", HttpStatusCode.BadRequest), InlineData("findings.csv?month=x", HttpStatusCode.BadRequest)]
    [InlineData("findings.pdf", HttpStatusCode.NotFound), InlineData("supervision-statistics.csv?from=2026-02-30&to=2026-03-01", HttpStatusCode.BadRequest)]
    public async Task What_makes_no_sense_is_refused(string path, HttpStatusCode status)
    {
        using var answer = await _host.As(TestCell.Office).Get($"/exports/reports/{path}");
        answer.StatusCode.ShouldBe(status);
        if (status == HttpStatusCode.BadRequest) (await answer.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"common.");
    }

    /// <summary>Numbers are for the cell's superiors too; the words of a visit are for those who read visits.</summary>
    private static async Task SixMonths(TestMeeting meeting, TestCell stranger)
    {
        var path = (await meeting.Superior.Ask("""{ reports { files { sixMonthSheet(from: "2026-07", format: CSV) } } }"""))
            ["reports"]!["files"]!["sixMonthSheet"];
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (!(await Text(meeting.Superior, path)).Contains("Tổ công tác kiến nghị: Tăng thảo luận.", StringComparison.Ordinal))
            DateTime.UtcNow.ShouldBeLessThan(deadline);
        var member = await Text(meeting.Member(1), path);
        (member.Contains(meeting.Cell.Id, StringComparison.Ordinal), member.Contains("Tăng thảo luận.", StringComparison.Ordinal)).ShouldBe((true, false));
        (await Text(stranger.Superior, path)).ShouldNotContain(meeting.Cell.Id);
    }

    private static async Task<string> Text(Client client, System.Text.Json.Nodes.JsonNode? path)
    {
        using var response = await client.Get(path!.GetValue<string>());
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
    }

    private static async Task<string> Part(HttpResponseMessage response, string name)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var zip = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return await reader.ReadToEndAsync();
    }

    private static async Task<HttpStatusCode> Status(Client client, string path)
    {
        using var response = await client.Get(path);
        return response.StatusCode;
    }

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
