using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Office.Tests;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about a roster file, whole or a row of it.</summary>
internal static class RefusalsOfImports
{
    private const string Header = "Mã đảng viên,Họ và tên,Loại đảng viên,Ngày về chi bộ\n";

    private const string Import = """
        mutation($input: ImportRosterInput!) { importRoster(input: $input) {
          refused { code message } errors { code message } } }
        """;

    public static async Task Provoke(GatewayHost host, Provocations refusals)
    {
        var cell = await TestCell.Make(host, 2);
        foreach (var (code, file) in Files(cell))
        {
            var answer = await cell.Secretary.Send(Import,
                new JsonObject { ["input"] = new JsonObject { ["cellId"] = cell.Id, ["file"] = null } },
                "variables.input.file", file, "danh-sach.csv");
            var import = answer["data"]?["importRoster"];
            var errors = import?["errors"]?.AsArray();
            refusals.Note(code, errors is { Count: > 0 } ? errors : import?["refused"]?.AsArray(),
                answer.ToJsonString());
        }

        await TakeBack(host, refusals);
        foreach (var (code, second) in new[] { ("import.cell-twice", "a,Tên,cb-1,Chi bộ\n"), ("import.other-name", "a,Tên khác,cb-2,Chi bộ\n") })
        {
            var answer = await cell.OfficeClient.Send(
                "mutation($input: ImportOrganisationsInput!) { importOrganisations(input: $input) { refused { code message } } }",
                new JsonObject { ["input"] = new JsonObject { ["blocId"] = TestCell.Bloc, ["dryRun"] = true, ["file"] = null } },
                "variables.input.file", Text("Mã tổ chức,Tên tổ chức,Mã chi bộ,Tên chi bộ\na,Tên,cb-1,Chi bộ\n" + second), "ds.csv");
            refusals.Note(code, answer["data"]?["importOrganisations"]?["refused"]?.AsArray(), answer.ToJsonString());
        }
    }

    private static async Task TakeBack(GatewayHost host, Provocations refusals)
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var cell = meeting.Cell;
        async Task<(string Code, string Mutation, object Input)> Undo(string code, string rows) =>
            (code, "undoRosterImport", new { cellId = cell.Id, importId = await ImportId(cell, rows) });
        var first = await Undo("import.not-the-last", "dv-91,Lê Văn A,chính thức,\n");
        var second = await Undo("import.changed-since", "dv-92,Lê Văn B,chính thức,\n");
        await cell.Secretary.Do("correctMember", new { cellId = cell.Id, memberId = "dv-92", name = "Lê Văn Bê" });
        await refusals.By(cell.Secretary, ("import.unknown", "undoRosterImport", new { cellId = cell.Id, importId = "x" }), first, second);
        var third = await Undo("import.already-undone", "dv-93,Lê Văn C,chính thức,\n");
        await cell.Secretary.Do("undoRosterImport", third.Input);
        await refusals.By(cell.Secretary, third);
        var last = await Undo("import.meeting-since", "dv-94,Lê Văn D,chính thức,\n");
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { dues = "Đã thu." });
        var deadline = DateTime.UtcNow.AddSeconds(20);
        while ((await cell.Read("calendar { phase }"))["calendar"]!.AsArray().All(m => m!["phase"]!.GetValue<string>() != "OPEN"))
            DateTime.UtcNow.ShouldBeLessThan(deadline);
        await refusals.By(cell.Secretary, last);
    }

    private static async Task<string> ImportId(TestCell cell, string rows)
    {
        var answer = await cell.Secretary.Send(
            "mutation($input: ImportRosterInput!) { importRoster(input: $input) { importId } }",
            new JsonObject { ["input"] = new JsonObject { ["cellId"] = cell.Id, ["file"] = null } },
            "variables.input.file", Text(Header + rows), "danh-sach.csv");
        return answer["data"]!["importRoster"]!["importId"]!.GetValue<string>();
    }

    private static IEnumerable<(string Code, byte[] File)> Files(TestCell cell) =>
    [
        ("import.too-large", new byte[(1 << 20) + 1]),
        ("import.not-utf8", [0x4D, 0xE3, 0x20, 0xFF]),
        ("import.not-a-workbook", "PK\u0003\u0004"u8.ToArray()),
        ("import.empty", Text("\n\n")),
        ("import.column-missing", Text("Họ và tên\nLê Văn A\n")),
        ("import.column-twice", Text("Mã đảng viên,Họ và tên,Họ và tên\n")),
        ("import.bad-quotes", Text(Header + "dv-1,\"Lê\" Bê,chính thức,\n")),
        ("import.field-count", Text(Header + "dv-1,Lê Văn A\n")),
        ("import.value-missing", Text(Header + "dv-1,,chính thức,\n")),
        ("import.not-a-date", Text(Header + "dv-1,Lê Văn A,chính thức,32/13/2020\n")),
        ("import.unknown-value", Text(Header + "dv-1,Lê Văn A,danh dự,\n")),
        ("import.cut-off", Text(Header + "dv-1,Lê Hà")[..^1]),
        ("import.web-page", Text("<html><table><tr><td>Mã đảng viên</td></tr></table></html>")),
        ("import.old-workbook", Compound("Workbook")),
        ("import.protected", Compound("EncryptedPackage")),
        ("import.unclosed-quote", Text(Header + "dv-1,\"Lê Hà,chính thức,\n")),
        ("import.two-lists", WorkbookFile.OfSheets(("A", "visible", "a", Sheet("")), ("B", "visible", "b", Sheet("")))),
        ("import.hidden-row", WorkbookFile.Of(Sheet("""<row r="2" hidden="1"><c r="A2" t="str"><v>dv-1</v></c><c r="B2" t="str"><v>Lê Hà</v></c></row>"""))),
        ("import.error-value", WorkbookFile.Of(Sheet("""<row r="2"><c r="A2" t="str"><v>dv-1</v></c><c r="B2" t="e"><v>#N/A</v></c></row>"""))),
        ("import.no-value", WorkbookFile.Of(Sheet("""<row r="2"><c r="A2" t="str"><v>dv-1</v></c><c r="B2"><f>A2</f></c></row>"""))),
        ("import.wrong-kind", WorkbookFile.Of(Sheet("""<row r="2"><c r="A2" t="str"><v>dv-1</v></c><c r="B2" t="b"><v>1</v></c></row>"""))),
        ("import.merged-rows", WorkbookFile.Of(
            Sheet("""<row r="2"><c r="A2" t="str"><v>dv-1</v></c><c r="B2" t="str"><v>Lê Hà</v></c></row>"""),
            after: """<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>""")),
        ("import.lost-letters", Text(Header + "dv-1,Tr?n Th? ??o,chính thức,\n")),
        ("import.old-letters", Text(Header + "dv-1,NguyÔn V¨n An,chính thức,\n")),
        ("import.name-in-doubt", Text("Mã đảng viên,Họ và tên,\ndv-1,Nguyễn Văn,An\n")),
        ("import.dates-in-doubt", Text("Mã đảng viên,Họ và tên,Ngày\ndv-1,Nguyễn Văn An,01/02/2020\n")),
        ("import.id-twice", Text(Header + "dv-1,Lê Hà,chính thức,\ndv-1,Lê Hai,chính thức,\n")),
        ("import.id-in-doubt", Text("Mã đảng viên,Họ và tên,Loại đảng viên\n" + Number(cell) + ",Lê Hà,chính thức\n")),
        ("import.ids-moved", Text($"Mã đảng viên,Họ và tên\n{cell.MemberIds[0]},Nguyễn Văn B\n{cell.MemberIds[1]},Nguyễn Văn A\n")),
        ("import.member-twice", Text(Header + "dv-1,Lê Văn A,chính thức,\ndv-1,Lê Văn A,chính thức,\n")),
    ];

    private static string Sheet(string rows) =>
        $"""<row r="1"><c r="A1" t="str"><v>Mã đảng viên</v></c><c r="B1" t="str"><v>Họ và tên</v></c></row>{rows}""";

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)];

    /// <summary>The number of somebody's id without what stands before it.</summary>
    private static string Number(TestCell cell) => cell.MemberIds[0][(cell.MemberIds[0].LastIndexOf('-') + 1)..].TrimStart('0');

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
