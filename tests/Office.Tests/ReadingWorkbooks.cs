using ChiBo.Domain.Cells.Import;
using ChiBo.Office.Sheets;
using ChiBo.Office.Workbooks;

namespace ChiBo.Office.Tests;

/// <summary>Lists that offices send as .xlsx, and what others send under that name.</summary>
public sealed class ReadingWorkbooks
{
    [Fact]
    public void A_cell_is_what_the_sheet_shows()
    {
        var read = WorkbookReader.Read(WorkbookFile.Of(
            """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>Lê </t></r><r><t>Văn A</t></r></is></c></row>
            <row r="4"><c r="A4" s="1"><v>46330</v></c><c r="B4" s="2"><v>46330.5</v></c><c r="C4" s="3"><v>7</v></c><c r="D4"><v>1.50</v></c><c r="E4" t="str"><f>1+1</f><v>hai</v></c><c r="F4" t="b"><v>1</v></c></row>
            <row r="5"><c r="A5"/></row>
            """,
            "<sst><si><t>Họ và tên</t><rPh><t>đọc</t></rPh></si></sst>"));
        read.Refusal.ShouldBeNull();
        read.Rows.Select(r => string.Join('|', r)).ShouldBe(["", "Họ và tên||Lê Văn A", "", "04/11/2026|04/11/2026|7|1.5|hai|1"]);
    }

    [Fact]
    public void The_days_of_another_calendar_are_the_same_days() =>
        WorkbookReader.Read(WorkbookFile.Of("""<row><c s="1"><v>44868</v></c></row>""", workbook: """<workbookPr date1904="1"/>"""))
            .Rows[0].ShouldBe(["04/11/2026"]);

    [Fact]
    public void As_text_every_row_has_its_line_and_the_width_of_the_head()
    {
        var read = WorkbookReader.Read(WorkbookFile.Of(
            """<row r="2"><c t="str"><v>Mã</v></c><c t="str"><v>Tên</v></c></row><row r="3"><c t="str"><v>=cmd|"x"</v></c></row><row r="4"><c t="inlineStr"><is><t>a&#10;b</t></is></c><c t="str"><v>c</v></c></row>"""));
        WorkbookText.Of(read).ShouldBe("\n\"Mã\",\"Tên\"\n\"=cmd|\"\"x\"\"\",\"\"\n\"a b\",\"c\"\n");
    }

    [Fact]
    public async Task What_this_project_writes_it_reads()
    {
        var written = new MemoryStream();
        await SheetSamples.Monthly.Write(SheetFormat.Xlsx, SheetSamples.Rows(), written);
        var read = WorkbookReader.Read(written.ToArray());
        read.Rows.Length.ShouldBe(3);
        read.Rows[1].Take(6).ShouldBe(["Đảng bộ Sở <Tài chính> & Kế hoạch", "Chi bộ \"Một\", Hai", "k/s/c1", "12", "Đã họp", "04/11/2026"]);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "no zip", "import.not-a-workbook" }, { "half", "import.not-a-workbook" }, { "a document", "import.not-a-workbook" },
        { "no xml", "import.not-a-workbook" }, { "bomb", "import.not-a-workbook" }, { "bomb of texts", "import.not-a-workbook" },
        { "entities", "import.not-a-workbook" }, { "outside", "import.not-a-workbook" }, { "a sheet elsewhere", "import.not-a-workbook" },
        { "a text that is not there", "import.not-a-workbook" }, { "rows backwards", "import.not-a-workbook" },
        { "a million entries", "import.not-a-workbook" }, { "the last row", "common.too-many" }, { "the last column", "common.too-many" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void A_hostile_file_is_refused_and_costs_little(string what, string code)
    {
        var file = File(what);
        var before = GC.GetAllocatedBytesForCurrentThread();
        WorkbookReader.Read(file).Refusal!.Code.ShouldBe(code);
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
            for (var k = random.Next(1, 6); k > 0; k--) file[random.Next(file.Length)] = (byte)random.Next(256);
            if (WorkbookReader.Read(file).Refusal == ImportRefusals.NotAWorkbook) refused++;
        }

        refused.ShouldBeInRange(100, 1999);
    }

    private static byte[] File(string what) => what switch
    {
        "no zip" => "PK\u0003\u0004 và không gì nữa"u8.ToArray(),
        "half" => WorkbookFile.Of("<row/>")[..300],
        "a document" => WorkbookFile.Zip(("word/document.xml", "<x/>")),
        "no xml" => WorkbookFile.Of("", sheet: "not xml"),
        "bomb" => WorkbookFile.Of("", sheet: "<worksheet><sheetData>" + new string(' ', 60 << 20)),
        "bomb of texts" => WorkbookFile.Of("", shared: "<sst>" + string.Concat(Enumerable.Repeat("<si/>", 200_000)) + "</sst>"),
        "entities" => WorkbookFile.Of(
            "", sheet: "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"),
        "outside" => WorkbookFile.Of(
            "", sheet: "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"),
        "a sheet elsewhere" => WorkbookFile.Zip(
            ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"a\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"a\" TargetMode=\"External\" Target=\"http://127.0.0.1/x.xml\"/></R>")),
        "a text that is not there" => WorkbookFile.Of("<row><c t=\"s\"><v>5</v></c></row>"),
        "rows backwards" => WorkbookFile.Of("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>"),
        "a million entries" => WorkbookFile.Zip([.. Enumerable.Range(0, 600).Select(n => ($"{n}", ""))]),
        "the last row" => WorkbookFile.Of("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"),
        "the last column" => WorkbookFile.Of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
