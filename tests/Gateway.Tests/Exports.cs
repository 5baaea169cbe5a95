using System.IO.Compression;
using System.Net;
using System.Text;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>Papers and sheets are found through GraphQL, and given to whoever reads the same there.</summary>
public sealed class Exports : IAsyncLifetime
{
    private const string Links = "files { minutesDocx resolutionDocx visitSheetDocx }";
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task The_minutes_are_a_file_for_their_readers_and_nothing_for_others()
    {
        var meeting = await TestMeeting.Open(_host, 4);
        (await meeting.Read(Links))["files"]!.ToJsonString().ShouldBe(
            """{"minutesDocx":null,"resolutionDocx":null,"visitSheetDocx":null}""");
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
    public async Task The_working_groups_sheet_is_a_paper_to_sign()
    {
        var meeting = await TestMeeting.Planned(_host, 3);
        var observer = new Account("tct-01", "khoi-mau/to-cong-tac-1/working-group-lead");
        await meeting.As(new Account("bt-01", "khoi-mau/bloc-committee")).Do("assignObservers", meeting.Of(new
        {
            workingGroup = "khoi-mau/to-cong-tac-1", observers = new[] { new { memberId = observer.Name, name = "Lê Tổ Trưởng", isLead = true } },
        }));
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        await meeting.Do("recordAttendance", new { entries = new[] { new { personId = observer.Name, status = "PRESENT" } } });
        meeting.At = TestMeeting.Start.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
        await meeting.As(observer).Do("submitObserverScore", meeting.Of(new
            { judgements = await meeting.Judgements(), remarks = "Nghiêm túc.", recommendations = "Tăng thảo luận." }));
        using var sheet = await meeting.As(observer).Get((await meeting.Read(Links))["files"]!["visitSheetDocx"]!.GetValue<string>());
        var text = await Part(sheet, "word/document.xml");
        foreach (var said in new[] { "TỔ CÔNG TÁC (TO-CONG-TAC-1)", "Lê Tổ Trưởng", "95 phút", "Nghiêm túc.", "Tăng thảo luận.", "Đã ký trên hệ thống" })
            text.ShouldContain(said);
        (await Status(_host.As(new Account("tct-02", "khoi-mau/to-cong-tac-2/working-group-lead")), $"/exports/meetings/{meeting.Id}/visit-sheet.docx"))
            .ShouldBe(HttpStatusCode.NotFound);
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
    [InlineData("supervision-statistics.csv?from=2026-02-30&to=2026-03-01", HttpStatusCode.BadRequest)]
    public async Task What_makes_no_sense_is_refused(string path, HttpStatusCode status)
    {
        using var answer = await _host.As(TestCell.Office).Get($"/exports/reports/{path}");
        answer.StatusCode.ShouldBe(status);
        if (status == HttpStatusCode.BadRequest) (await answer.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"common.");
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
