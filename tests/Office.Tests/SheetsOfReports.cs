using System.Text;
using ChiBo.Office.Sheets;
using ChiBo.Projections.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChiBo.Office.Tests;

/// <summary>Reports as workbooks and as separated text.</summary>
public sealed class SheetsOfReports(PrintedPapers papers)
{
    [Theory]
    [InlineData("BẢNG TỔNG HỢP SINH HOẠT CHI BỘ THÁNG 11 NĂM 2026"), InlineData("Đảng bộ Sở <Tài chính> & Kế hoạch")]
    [InlineData("Chi bộ \"Một\", Hai"), InlineData("04/11/2026"), InlineData("Tốt"), InlineData("Không sinh hoạt"), InlineData("83.3")]
    [InlineData("Tỷ lệ phát biểu: −2,5 (Mới có 41%)"), InlineData("=HYPERLINK(")]
    public void The_monthly_sheet_says(string text) => papers.Text("sheet.xlsx").Squeezed().ShouldContain(text.Squeezed());

    [Fact]
    public void Numbers_are_numbers_days_are_days_and_a_formula_is_a_text()
    {
        using var package = SpreadsheetDocument.Open(papers.File("sheet.xlsx"), false);
        var sheet = package.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var rows = sheet.GetFirstChild<SheetData>()!.Elements<Row>().ToList();
        var held = rows[1].Elements<Cell>().ToList();
        (held[3].DataType?.Value, held[3].InnerText, held[9].InnerText).ShouldBe((null, "12", "91.5"));
        (held[5].StyleIndex!.Value, held[5].InnerText).ShouldBe((4u, "46330")); // 4 November 2026 in the calendar of sheets
        var formula = rows[2].Elements<Cell>().ToList()[1];
        (formula.DataType!.Value, formula.CellFormula, formula.InnerText).ShouldBe((CellValues.InlineString, null, SheetSamples.Formula));
        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        sheet.GetFirstChild<AutoFilter>()!.Reference!.Value.ShouldBe("A1:N3");
        sheet.Descendants<Column>().Count().ShouldBe(14);
    }

    [Fact]
    public async Task Separated_text_is_read_by_Excel_and_reckons_nothing()
    {
        var bytes = await Written(SheetFormat.Csv, SheetSamples.Rows());
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        lines.Length.ShouldBe(4);
        lines[0].ShouldStartWith("Đảng bộ cơ sở,Chi bộ,Mã chi bộ,Số đảng viên,");
        lines[1].ShouldBe(
            "Đảng bộ Sở <Tài chính> & Kế hoạch,\"Chi bộ \"\"Một\"\", Hai\",k/s/c1,12,Đã họp,2026-11-04,10,12,83.3,91.5,Tốt,95,Tốt,\"Tỷ lệ phát biểu: −2,5 (Mới có 41%)\"");
        lines[2].ShouldBe("k/s,\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\",k/s/c2,12,Không sinh hoạt,,,,,,,,,");
    }

    [Theory]
    [InlineData("=1+1"), InlineData("+84"), InlineData("-x"), InlineData("@SUM(A1)"), InlineData("\t=1"), InlineData("\r=1"), InlineData("＝1")]
    public async Task What_a_spreadsheet_would_reckon_is_neutralised(string text)
    {
        var sheet = new Sheet<string>("t", "t", [new("x", 5, s => s)]);
        var written = new MemoryStream();
        await sheet.Write(SheetFormat.Csv, new[] { text }.ToAsyncEnumerable(), written);
        Encoding.UTF8.GetString(written.ToArray()[3..]).Split("\r\n", 2)[1].TrimStart('"').ShouldStartWith("'" + text[0]);
    }

    private static async Task<byte[]> Written(SheetFormat format, IAsyncEnumerable<MonthlySheetRow> rows)
    {
        var written = new MemoryStream();
        await SheetSamples.Monthly.Write(format, rows, written);
        return written.ToArray();
    }
}
