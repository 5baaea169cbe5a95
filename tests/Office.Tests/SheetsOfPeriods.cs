using System.Text;
using ChiBo.Office.Sheets;

namespace ChiBo.Office.Tests;

/// <summary>Six months, years and findings as workbooks, read by somebody else's program, and as separated text.</summary>
public sealed class SheetsOfPeriods(PrintedPapers papers)
{
    [Theory]
    [InlineData("BẢNG TỔNG HỢP SÁU THÁNG TỪ THÁNG 1 NĂM 2026 ĐẾN THÁNG 6 NĂM 2026"), InlineData("2026-02, 2026-05"), InlineData("89.1")]
    [InlineData("43.3"), InlineData("Lượt tổ công tác dự"), InlineData("Chuyển chính thức"), InlineData("Chưa khắc phục")]
    [InlineData("2026-03: Tổ công tác kiến nghị: Tăng thảo luận.; 2026-06: Kết luận kiểm tra: Đã khắc phục."), InlineData("=HYPERLINK(")]
    public void The_six_month_sheet_says(string text) => Says("six-months.xlsx", text);

    [Theory]
    [InlineData("ĐỀ XUẤT XẾP LOẠI CHI BỘ NĂM 2026"), InlineData("Đảng bộ Sở Tài chính"), InlineData("812.5"), InlineData("Tốt, Khá")]
    [InlineData("Thành tích đặc biệt."), InlineData("k/s/c2")]
    public void The_years_of_cells_say(string text) => Says("years.xlsx", text);

    [Theory]
    [InlineData("XẾP LOẠI CHI BỘ THEO ĐẢNG BỘ CƠ SỞ NĂM 2026"), InlineData("31"), InlineData("Số chi bộ xuất sắc tối đa"), InlineData("k/x")]
    public void The_years_of_organisations_say(string text) => Says("organisation-years.xlsx", text);

    [Theory]
    [InlineData("DANH SÁCH PHÁT HIỆN QUA KIỂM TRA, GIÁM SÁT"), InlineData("Việc «meeting-short»"), InlineData("Đáng chú ý")]
    [InlineData("Đưa vào kiểm tra"), InlineData("04/07/2026"), InlineData("20/07/2026"), InlineData("Họp bù ngay."), InlineData("Chờ giải trình")]
    public void The_list_of_findings_says(string text) => Says("findings.xlsx", text);

    [Fact]
    public async Task Every_column_of_the_six_month_sheet_has_its_own_number()
    {
        var line = (await Csv(PeriodSamples.SixMonths, PeriodSamples.SixMonthRows))[1];
        line.ShouldStartWith("Chi bộ Một,k/s/c1,12,4,\"2026-02, 2026-05\",46,41,89.1,43.3,1,2,3,5,6,7,9,8,");
    }

    [Fact]
    public async Task A_year_without_a_word_from_people_leaves_their_columns_empty() =>
        (await Csv(PeriodSamples.Years, PeriodSamples.YearRows))[2].ShouldBe("k/s,k/s/c2,k/s/c2,0,0,0,0,0,12,0,,,,,,,");

    [Fact]
    public async Task Organisations_and_findings_are_lines_of_text_too()
    {
        (await Csv(PeriodSamples.OrganisationYears, PeriodSamples.OrganisationRows))[1]
            .ShouldBe("Đảng bộ Sở Tài chính,k/s,31,2,17,5,4,1,3,11,9,6");
        (await Csv(PeriodSamples.Findings, PeriodSamples.FindingRows))[2]
            .ShouldBe("Chi bộ Một,k/s/c1,2026-06,Việc «notice-late»,Nhẹ,Chờ giải trình,2026-07-04,2026-07-20,1,");
    }

    private void Says(string file, string text) => papers.Text(file).Squeezed().ShouldContain(text.Squeezed());

    private static async Task<string[]> Csv<T>(Sheet<T> sheet, T[] rows)
    {
        var written = new MemoryStream();
        await sheet.Write(SheetFormat.Csv, rows.ToAsyncEnumerable(), written);
        return Encoding.UTF8.GetString(written.ToArray()[3..]).Split("\r\n");
    }
}
