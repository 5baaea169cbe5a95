using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Office.Tests;
using ChiBo.Testing;

namespace ChiBo.Gateway.Tests;

/// <summary>A roster file is tried, imported and taken back; as text and as a workbook.</summary>
[Collection(nameof(OneGateway))]
public sealed class RosterImports(GatewayHost host)
{
    private const string Import = """
        mutation($input: ImportRosterInput!) { importRoster(input: $input) { importId added changed unchanged notInFile unknownColumns
          changes { line memberId name isNew fields { column before after } } refused { line column letter code message } notices { line column letter code message }
          cell { roster { memberId name } } errors { code message } } }
        """;

    private const string Rows =
        """<row r="1"><c t="str"><v>Mã đảng viên</v></c><c t="str"><v>Họ và tên</v></c><c t="str"><v>Ngày về chi bộ</v></c><c t="str"><v>Ngày chính thức</v></c><c t="str"><v>Ghi chú</v></c></row>""";

    [Fact]
    public async Task A_workbook_is_tried_first_then_imported_then_taken_back()
    {
        var cell = await TestCell.Make(host, 2);
        var known = cell.MemberIds[1];
        var file = WorkbookFile.Of(
            Rows
            + $"""<row r="3"><c t="str"><v>{known}</v></c><c t="str"><v>=Trần Thị Bê</v></c></row>"""
            + """<row r="4"><c t="str"><v>dv-moi</v></c><c t="str"><v>Phạm Thị Hường</v></c><c s="1"><v>43862</v></c><c s="1"><v>44228</v></c></row>"""
            + """<row r="6"><c t="str"><v>dv-sai</v></c><c t="str"><v>Đỗ Văn Ích</v></c><c t="str"><v>hôm qua</v></c></row>""");
        var tried = await Send(cell, file, dryRun: true);
        tried["importId"].ShouldBeNull();
        (await Names(cell)).ShouldBe(["Nguyễn Văn A", "Nguyễn Văn B"], ignoreOrder: true);

        var done = await Send(cell, file);
        foreach (var field in new[] { "added", "changed", "unchanged", "changes", "refused", "notices", "notInFile", "unknownColumns" })
            done[field]!.ToJsonString().ShouldBe(tried[field]!.ToJsonString());
        (done["added"]!.GetValue<int>(), done["changed"]!.GetValue<int>()).ShouldBe((1, 1));
        Text(done["unknownColumns"]).ShouldBe("""["Ghi chú"]""");
        Text(done["refused"]![0]!["column"]).ShouldBe("\"Ngày về chi bộ\"");
        done["refused"]![0]!["line"]!.GetValue<int>().ShouldBe(6);
        Text(done["refused"]![0]!["letter"]).ShouldBe("\"C\"");
        done["refused"]![0]!["message"]!.GetValue<string>().ShouldBe(
            "Ô C6: “hôm qua” ở cột “Ngày về chi bộ” không phải ngày đầy đủ (viết 31/12/2026 hoặc 2026-12-31).");
        Text(done["changes"]![0]).ShouldBe(
            $$"""{"line":3,"memberId":"{{known}}","name":"=Trần Thị Bê","isNew":false,"fields":[{"column":"Họ và tên","before":"Nguyễn Văn B","after":"=Trần Thị Bê"}]}""");
        Text(done["changes"]![1]!["fields"]).ShouldContain("""{"column":"Ngày về chi bộ","before":null,"after":"01/02/2020"}""");
        (await Names(cell)).ShouldBe(["Nguyễn Văn A", "=Trần Thị Bê", "Phạm Thị Hường"], ignoreOrder: true);

        var undo = new { cellId = cell.Id, importId = done["importId"]!.GetValue<string>() };
        (await cell.Superior.Order("undoRosterImport", undo)).ShouldBe(["common.not-permitted"]);
        await cell.Secretary.Do("undoRosterImport", undo);
        (await Names(cell)).ShouldBe(["Nguyễn Văn A", "Nguyễn Văn B"], ignoreOrder: true);
        (await cell.Secretary.Order("undoRosterImport", undo)).ShouldBe(["import.already-undone"]);
    }

    [Fact]
    public async Task A_dry_run_shows_what_would_be_taken_by_default_and_names_every_field_as_the_file_does()
    {
        var cell = await TestCell.Make(host, 1);
        var file = Encoding.UTF8.GetBytes(
            "Mã ĐV;Họ tên;Loại;Ngày về chi bộ\ndv-moi-1;Lê Thị Mới;chính thức;\ndv-moi-2;Lê Văn Xưa;chính thức;31/12/1929\ndv_moi;Lê Ba;chính thức;01/02/2020\n");
        var tried = await Send(cell, file, dryRun: true);
        tried["notices"]!.AsArray().Select(n => n!["message"]!.GetValue<string>()).ShouldBe(
        [
            "Tệp không ghi “Ngày về chi bộ”: lấy hôm nay (19/10/2026).", "Tệp không ghi “Ngày chính thức”: lấy hôm nay (19/10/2026).",
        ]);
        tried["refused"]!.AsArray().Select(r => $"{r!["line"]} {r["column"]}: {r["message"]}").ShouldBe(
        [
            "3 Ngày về chi bộ: Giá trị của trường “Ngày về chi bộ” không hợp lệ.", "4 Mã ĐV: Giá trị của trường “Mã ĐV” không hợp lệ.",
        ]);
        (await Names(cell)).ShouldBe(["Nguyễn Văn A"]);
        (await Send(cell, file))["notices"]!.ToJsonString().ShouldBe(tried["notices"]!.ToJsonString());
    }

    [Fact]
    public async Task A_list_whose_ids_are_those_of_others_changes_nobody()
    {
        var cell = await TestCell.Make(host, 2);
        var before = await Names(cell);
        var file = Encoding.UTF8.GetBytes($"Mã đảng viên;Họ và tên\n{cell.MemberIds[0]};Nguyễn Văn B\n{cell.MemberIds[1]};Nguyễn Văn A\n");
        Codes(await Send(cell, file, dryRun: true)).ShouldBe(["import.ids-moved"]);
        Codes(await Send(cell, file)).ShouldBe(["import.ids-moved"]);
        (await Names(cell)).ShouldBe(before);
    }

    /// <summary>Every file that offices and their programs sent: a dry run says what the import does, and a refused list does nothing.</summary>
    [Fact]
    public async Task What_offices_send_is_taken_whole_or_refused_with_a_text()
    {
        var samples = Directory.GetFiles(Repository.PathOf("tests", "Office.Tests", "Lists", "Samples")).Order(StringComparer.Ordinal).ToList();
        samples.Count.ShouldBeGreaterThan(30);
        foreach (var sample in samples.Where(s => !s.Contains("orgs", StringComparison.Ordinal)))
        {
            var (cell, file) = (await TestCell.Make(host, 1), await File.ReadAllBytesAsync(sample, TestContext.Current.CancellationToken));
            var tried = await Send(cell, file, dryRun: true);
            var done = await Send(cell, file);
            Codes(done).ShouldBe(Codes(tried), sample);
            foreach (var field in new[] { "added", "changed", "changes", "refused", "notices" })
            {
                done[field]!.ToJsonString().ShouldBe(tried[field]!.ToJsonString(), sample);
            }

            if (Codes(done).Length > 0)
            {
                done["errors"]![0]!["message"]!.GetValue<string>().ShouldNotStartWith("import.", Case.Sensitive, sample);
                (await Names(cell)).ShouldBe(["Nguyễn Văn A"], sample);
            }
        }
    }

    [Fact]
    public async Task Whoever_may_not_import_learns_nothing_about_the_file()
    {
        var (cell, other) = (await TestCell.Make(host, 2), await TestCell.Make(host, 2));
        var broken = "PK\u0003\u0004"u8.ToArray();
        Codes(await Send(cell, broken, by: other.Secretary)).ShouldBe(["common.not-found"]);
        Codes(await Send(cell, broken, by: cell.Member(1))).ShouldBe(["common.not-permitted"]);
        Codes(await Send(cell, broken)).ShouldBe(["import.not-a-workbook"]);
    }

    private static async Task<JsonNode> Send(TestCell cell, byte[] file, bool dryRun = false, Client? by = null)
    {
        var input = new JsonObject { ["cellId"] = cell.Id, ["file"] = null, ["dryRun"] = dryRun };
        var answer = await (by ?? cell.Secretary).Send(Import, new JsonObject { ["input"] = input }, "variables.input.file", file, "ds.xlsx");
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!["importRoster"]!;
    }

    private static async Task<string[]> Names(TestCell cell) =>
        [.. (await cell.Read("roster { name }"))["roster"]!.AsArray().Select(m => m!["name"]!.GetValue<string>())];

    private static string[] Codes(JsonNode payload) =>
        [.. payload["errors"]!.AsArray().Select(e => e!["code"]!.GetValue<string>())];

    private static string Text(JsonNode? node) => node!.ToJsonString(TestMinutes.Readable);
}
