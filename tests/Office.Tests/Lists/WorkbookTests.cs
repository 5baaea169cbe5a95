using System.Globalization;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Lists;
using ChiBo.Office.Lists;
using ChiBo.Office.Sheets;

namespace ChiBo.Office.Tests.Lists;

/// <summary>Lists that offices send as .xlsx, and what others send under that name.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void A_cell_is_what_the_sheet_shows()
    {
        var read = ListReader.Read(
            WorkbookFile.Of(
                """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>Lê </t></r><r><t>Văn A</t></r></is></c></row>
                <row r="4"><c r="A4" s="1"><v>46330</v></c><c r="B4" s="2"><v>46330.5</v></c><c r="C4" s="3"><v>7</v></c><c r="D4"><v>1.50</v></c><c r="E4" t="str"><f>1+1</f><v>hai</v></c><c r="F4" t="b"><v>1</v></c></row>
                <row r="5"><c r="A5" s="1"/></row>
                """,
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>Họ và_x000D_&#10;tên</t><rPh><t>đọc</t></rPh></si></sst>"
            )
        );
        read.Refusal.ShouldBeNull();
        Shown(read).ShouldBe(["2: Họ và tên||Lê Văn A", "4: 04/11/2026|04/11/2026|day7|1.5|hai|TRUE"]);
        read.Tables[0]
            .Rows[1]
            .Cells.Select(c => c.Kind)
            .ShouldBe([
                ListCellKind.Day,
                ListCellKind.Day,
                ListCellKind.Number,
                ListCellKind.Number,
                ListCellKind.Text,
                ListCellKind.Flag,
            ]);
    }

    [Fact]
    public void Noughts_and_letters_of_a_format_are_part_of_an_id_and_half_a_day_is_no_day()
    {
        var read = ListReader.Read(
            WorkbookFile.Of(
                """<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="5"><v>7</v></c><c r="C1"><v>79012345678</v></c><c r="D1" s="6"><v>46330</v></c><c r="E1" s="7"><v>46330</v></c></row>"""
            )
        );
        Shown(read).ShouldBe(["1: dv-00001|00007|79012345678|11/2026|04/11/2026"]);
        read.Tables[0].Rows[0].At(3).Kind.ShouldBe(ListCellKind.Number);
    }

    [Fact]
    public void Errors_and_formulas_without_a_result_are_told_from_empty_cells()
    {
        var read = ListReader.Read(
            WorkbookFile.Of(
                """
                <row r="1"><c r="A1" t="e"><f>VLOOKUP(1,X,2,0)</f><v>#N/A</v></c><c r="B1"><f>A1&amp;"x"</f></c><c r="C1" s="1"><f>TODAY()</f><v></v></c><c r="D1" t="str"><f>IF(1,"","")</f><v></v></c><c r="E1" t="e"><v>#VALUE!</v></c></row>
                """
            )
        );
        read.Tables[0]
            .Rows[0]
            .Cells.Select(c => (c.Kind, c.Text))
            .ShouldBe([
                (ListCellKind.Error, "#N/A"),
                (ListCellKind.NoValue, ""),
                (ListCellKind.NoValue, ""),
                (ListCellKind.Empty, ""),
                (ListCellKind.Error, "#VALUE!"),
            ]);
    }

    [Fact]
    public void Sheets_that_nobody_sees_are_not_read_and_rows_that_nobody_sees_are_marked()
    {
        const string Row =
            """<row r="1"><c r="A1" t="str"><v>{0}</v></c></row><row r="2" hidden="1"><c r="A2" t="str"><v>x</v></c></row>""";
        var read = ListReader.Read(
            WorkbookFile.OfSheets(
                ("Cũ", "hidden", "r0", string.Format(CultureInfo.InvariantCulture, Row, "cũ")),
                ("Macro", "veryHidden", "", ""),
                ("Trống", "visible", "r2", ""),
                ("Danh sách", "visible", "r3", string.Format(CultureInfo.InvariantCulture, Row, "mới"))
            )
        );
        read.Refusal.ShouldBeNull();
        read.Tables.Select(t => $"{t.Sheet} {t.Rows.Length}").ShouldBe(["Trống 0", "Danh sách 2"]);
        read.Tables[1].Rows.Select(r => r.IsHidden).ShouldBe([false, true]);
    }

    [Fact]
    public void Merged_areas_are_known_by_row_and_column()
    {
        var read = ListReader.Read(
            WorkbookFile.Of(
                """<row r="3"><c r="B3" t="str"><v>Họ và tên</v></c></row>""",
                after: """<mergeCells count="1"><mergeCell ref="B3:C4"/></mergeCells>"""
            )
        );
        read.Tables[0].Spans.ShouldBe([new ListSpan(3, 4, 1, 2)]);
    }

    [Fact]
    public void The_days_of_another_calendar_are_the_same_days() =>
        Shown(
                ListReader.Read(
                    WorkbookFile.Of(
                        """<row r="1"><c r="A1" s="1"><v>44868</v></c></row>""",
                        workbook: """<workbookPr date1904="1"/>"""
                    )
                )
            )
            .ShouldBe(["1: 04/11/2026"]);

    [Fact]
    public void A_note_far_below_the_list_is_one_row()
    {
        var read = ListReader.Read(
            WorkbookFile.Of(
                """<row r="1"><c r="A1" t="str"><v>a</v></c><c r="J1" t="str"><v>b</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>Người lập biểu</v></c></row>"""
            )
        );
        read.Tables[0].Rows.Select(r => r.Line).ShouldBe([1, 1_048_576]);
    }

    [Fact]
    public async Task What_this_project_writes_it_reads()
    {
        var written = new MemoryStream();
        await SheetSamples.Monthly.Write(SheetFormat.Xlsx, SheetSamples.Rows(), written);
        var rows = ListReader.Read(written.ToArray()).Tables.Single().Rows;
        rows.Length.ShouldBe(3);
        rows[1]
            .Cells.Take(6)
            .Select(c => c.Text)
            .ShouldBe([
                "Đảng bộ Sở <Tài chính> & Kế hoạch",
                "Chi bộ \"Một\", Hai",
                "k/s/c1",
                "12",
                "Đã họp",
                "04/11/2026",
            ]);
    }

    public static TheoryData<string, string> Hostile =>
        new()
        {
            { "no zip", "import.not-a-workbook" },
            { "half", "import.not-a-workbook" },
            { "a document", "import.not-a-workbook" },
            { "no xml", "import.not-a-workbook" },
            { "bomb", "import.not-a-workbook" },
            { "bomb of cells", "import.not-a-workbook" },
            { "entities", "import.not-a-workbook" },
            { "outside", "import.not-a-workbook" },
            { "a sheet elsewhere", "import.not-a-workbook" },
            { "a text that is not there", "import.not-a-workbook" },
            { "rows backwards", "import.not-a-workbook" },
            { "a million entries", "import.not-a-workbook" },
            { "two of a name", "import.not-a-workbook" },
            { "the last cell", "import.not-a-workbook" },
            { "the last column", "common.too-many" },
        };

    [Theory, MemberData(nameof(Hostile))]
    public void A_hostile_file_is_refused_and_costs_little(string what, string code)
    {
        var file = File(what);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ListReader.Read(file).Refusal!.Code.ShouldBe(code);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(128 << 20);
    }

    [Fact]
    public void Of_any_bytes_something_is_said()
    {
        var good = WorkbookFile.Of("""<row r="1"><c r="A1" t="str"><v>x</v></c></row>""");
        var random = new Random(20261104);
        var refused = 0;
        for (var n = 0; n < 2000; n++)
        {
            var file = (byte[])good.Clone();
            for (var k = random.Next(1, 6); k > 0; k--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            refused += ListReader.Read(file).Refusal == ImportRefusals.NotAWorkbook ? 1 : 0;
        }

        refused.ShouldBeInRange(100, 1999);
    }

    private static string[] Shown(ListFile list) =>
        [.. list.Tables.Single().Rows.Select(r => $"{r.Line}: {string.Join('|', r.Cells.Select(c => c.Text))}")];

    private static byte[] File(string what) =>
        what switch
        {
            "no zip" => "PK\u0003\u0004 và không gì nữa"u8.ToArray(),
            "half" => WorkbookFile.Of("<row/>")[..300],
            "a document" => WorkbookFile.Zip(("word/document.xml", "<x/>")),
            "no xml" => WorkbookFile.Of("", sheet: "not xml"),
            "bomb" => WorkbookFile.Of("", sheet: "<worksheet><sheetData>" + new string(' ', 60 << 20)),
            "bomb of cells" => WorkbookFile.Of(
                "<row r=\"1\">" + string.Concat(Enumerable.Repeat("<c/>", 400_000)) + "</row>"
            ),
            "entities" => WorkbookFile.Of(
                "",
                sheet: "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"
            ),
            "outside" => WorkbookFile.Of(
                "",
                sheet: "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"
            ),
            "a sheet elsewhere" => WorkbookFile.Zip(
                (
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    "<R><Relationship Id=\"a\" TargetMode=\"External\" Target=\"http://127.0.0.1/worksheets/x.xml\"/></R>"
                )
            ),
            "a text that is not there" => WorkbookFile.Of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>"),
            "rows backwards" => WorkbookFile.Of("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>"),
            "a million entries" => WorkbookFile.Zip([.. Enumerable.Range(0, 600).Select(n => ($"{n}", ""))]),
            "two of a name" => WorkbookFile.Zip(("xl/workbook.xml", "<workbook/>"), ("xl/Workbook.xml", "<workbook/>")),
            "the last cell" => WorkbookFile.Of("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"),
            "the last column" => WorkbookFile.Of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
}
