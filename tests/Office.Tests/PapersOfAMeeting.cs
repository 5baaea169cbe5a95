using System.Collections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Office.Tests;

/// <summary>Minutes, resolution and visit sheet as an office receives them, opened by somebody else's program.</summary>
public sealed class PapersOfAMeeting(PrintedPapers papers)
{
    [Theory, MemberData(nameof(PrintedPapers.Names), MemberType = typeof(PrintedPapers))]
    public void A_file_is_what_its_format_says(string name)
    {
        using OpenXmlPackage package = name.EndsWith("docx", StringComparison.Ordinal)
            ? WordprocessingDocument.Open(papers.File(name), false)
            : SpreadsheetDocument.Open(papers.File(name), false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(package)
            .Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void The_minutes_show_every_text_that_their_content_holds()
    {
        var shown = papers.Text("minutes.docx").Squeezed();
        Texts(PaperSamples.Minutes).Where(t => !shown.Contains(t.Squeezed(), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Control_a_text_that_is_not_in_the_content_is_missed() =>
        papers.Text("minutes.docx").Squeezed().ShouldNotContain("Đoàn Văn Không Có".Squeezed());

    [Theory]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM"), InlineData("ĐẢNG ỦY SỞ TÀI CHÍNH"), InlineData("CHI BỘ PHÒNG NGÂN SÁCH")]
    [InlineData("Hội trường tầng 3, ngày 04 tháng 02 năm 2026"), InlineData("BIÊN BẢN")]
    [InlineData("sinh hoạt chi bộ thường kỳ tháng 2 năm 2026")]
    [InlineData("Khai mạc: 19 giờ 05, ngày 04 tháng 02 năm 2026"), InlineData("Bế mạc: 20 giờ 40")]
    [InlineData("Tổng số đảng viên của chi bộ: 13"), InlineData("Chính thức: 12; dự bị: 1")]
    [InlineData("Sinh hoạt tạm thời đến: 1; được miễn sinh hoạt: 2; sinh hoạt tạm thời đi: 3")]
    [InlineData("Có mặt: 9/11 đồng chí phải dự, đạt 81,8%"), InlineData("Đảng viên dự bị (1): Phạm Văn Dũng")]
    [InlineData("Vắng có lý do (1): Đặng Văn Hải (lý do: đi công tác tại Điện Biên)")]
    [InlineData("Vắng không lý do (1): Bùi Thị Khuyên"), InlineData("Khách mời (1): Ngô Văn Lợi (Ủy viên")]
    [InlineData("Chủ trì: Nguyễn Thị Hồng Ánh"), InlineData("Thư ký: Trần Quốc Bảo")]
    [InlineData("Hướng dẫn số 42-HD/BTCTW (trình bày tóm tắt; người trình bày: Lê Đức Cường)")]
    [InlineData("Đ/c Lê Đức Cường (ý kiến khác): Cần thêm máy quét;"), InlineData("Kết luận của chủ trì: Giao tổ văn phòng")]
    [InlineData("Thông qua; phát ra 9 phiếu, thu về 7, không thu về 2")]
    [InlineData("7 (70%)"), InlineData("1 (10%)"), InlineData("Ý kiến khác về “Thông qua nghị quyết tháng 02”: Lùi thời hạn")]
    [InlineData("Lê Đức Cường, Trần Quốc Bảo"), InlineData("15/03/2026"), InlineData("20/03/2026"), InlineData("Toàn chi bộ")]
    [InlineData("37,5"), InlineData("92,5"), InlineData("Xếp loại: Tốt"), InlineData("Biên bản được thông qua: lúc 20 giờ 39")]
    [InlineData("Biên bản được lưu giữ vĩnh viễn"), InlineData("Đã ký trên hệ thống lúc 20 giờ 46")]
    public void The_minutes_say(string text) => papers.Text("minutes.docx").Squeezed().ShouldContain(text.Squeezed());

    [Theory]
    [InlineData("Địa điểm: Không"), InlineData("Bế mạc: Chưa bế mạc"), InlineData("Khách mời (0): Không"), InlineData("Chủ trì: Không")]
    [InlineData("Vắng có lý do (0): Không"), InlineData("Không có nội dung biểu quyết"), InlineData("Không giao nhiệm vụ")]
    [InlineData("Chưa tự chấm điểm"), InlineData("Kết luận của chủ trì: Chưa kết luận"), InlineData("(Chưa ký)"), InlineData("Đảng phí: Không")]
    [InlineData("CHI BỘ CƠ SỞ HỘI NHÀ BÁO"), InlineData("Ngày 04 tháng 02 năm 2026"), InlineData("đạt không tính")]
    public void What_is_not_known_is_said(string text) =>
        papers.Text("minutes-bare.docx").Squeezed().ShouldContain(text.Squeezed());

    [Theory]
    [InlineData("Số 05-NQ/CB"), InlineData("NGHỊ QUYẾT"), InlineData("từ 19 giờ 05, ngày 04 tháng 02 năm 2026 đến 20 giờ 40")]
    [InlineData("(1 giờ 35 phút)"), InlineData("13 đồng chí (chính thức 12, dự bị 1)"), InlineData("Tháng 01 hoàn thành 9/10 chỉ tiêu.")]
    [InlineData("Rà soát hồ sơ đảng viên"), InlineData("Hoàn thành"), InlineData("Đã rà soát 13/13 hồ sơ"), InlineData("Đang thực hiện")]
    [InlineData("Lập dự toán máy quét"), InlineData("20/03/2026"), InlineData("Đồng chí Cường phụ trách chung."), InlineData("37,5")]
    [InlineData("7/10 đảng viên được quyền biểu quyết tán thành, đạt 70%"), InlineData("Nơi nhận:"), InlineData("Lưu chi bộ")]
    [InlineData("T/M CHI BỘ BÍ THƯ"), InlineData("PHỤ LỤC"), InlineData("Đ/c Trần Quốc Bảo: Đề nghị số hóa hồ sơ trước quý II.")]
    public void The_resolution_says(string text) => papers.Text("resolution.docx").Squeezed().ShouldContain(text.Squeezed());

    [Theory]
    [InlineData("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH"), InlineData("TỔ CÔNG TÁC SỐ 2"), InlineData("Chi bộ: Chi bộ Phòng Ngân sách")]
    [InlineData("Khai mạc: 19 giờ 05, ngày 04 tháng 02 năm 2026"), InlineData("9/11 đồng chí phải dự"), InlineData("Đỗ Văn Minh, Lý Thị Nga (chấm 92,5 điểm)")]
    [InlineData("95 phút"), InlineData("Họp chi ủy trước sinh hoạt Có"), InlineData("Không có số liệu"), InlineData("Tiến hành sinh hoạt 40 37,5")]
    [InlineData("Mới có 41% phát biểu"), InlineData("Điều hành mạch lạc."), InlineData("Tăng số đảng viên phát biểu.")]
    [InlineData("T/M TỔ CÔNG TÁC TỔ TRƯỞNG"), InlineData("Đã ký trên hệ thống lúc 22 giờ 05"), InlineData("Chi bộ tiếp thu.")]
    [InlineData("Tỷ lệ phát biểu 2,5"), InlineData("Xếp loại: Tốt"), InlineData("Người chấm: Lý Thị Nga, 21 giờ 05"), InlineData("Tổng cộng 100 92,5")]
    public void The_visit_sheet_says(string text) => papers.Text("visit.docx").Squeezed().ShouldContain(text.Squeezed());

    [Theory, InlineData("Thành viên tổ công tác dự: Không"), InlineData("Không có minh chứng."), InlineData("IV. NHẬN XÉT Không")]
    [InlineData("Chưa có ý kiến."), InlineData("Không trừ điểm tiêu chí nào."), InlineData("(Chưa ký)")]
    public void An_empty_visit_sheet_says_so(string text) => papers.Text("visit-bare.docx").Squeezed().ShouldContain(text.Squeezed());

    [Theory, MemberData(nameof(PrintedPapers.Names), MemberType = typeof(PrintedPapers))]
    public void Every_paragraph_has_a_named_style_and_the_page_is_the_offices(string name)
    {
        if (!name.EndsWith("docx", StringComparison.Ordinal)) return;
        using var package = WordprocessingDocument.Open(papers.File(name), false);
        var main = package.MainDocumentPart!;
        var known = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value).ToHashSet();
        var body = main.Document.Body!;
        body.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value).Distinct().Where(s => !known.Contains(s)).ShouldBeEmpty();
        body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId is null && p.InnerText.Length > 0).ShouldBeEmpty();
        var page = body.GetFirstChild<SectionProperties>()!;
        var margin = page.GetFirstChild<PageMargin>()!;
        (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value).ShouldBe((11906u, 16838u));
        (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value).ShouldBe((1134, 1134, 1701u, 1134u));
        var run = main.StyleDefinitionsPart.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        (run.RunFonts!.Ascii!.Value, run.FontSize!.Val!.Value).ShouldBe(("Times New Roman", "28"));
    }

    /// <summary>Every text of the content, whatever fields it gets later; ids, codes and hashes are nobody's reading.</summary>
    private static IEnumerable<string> Texts(object? value) => value switch
    {
        null or Enum => [],
        string text => text.Split('\n'),
        IEnumerable many => many.Cast<object?>().SelectMany(Texts),
        _ when value.GetType().Namespace!.StartsWith("ChiBo", StringComparison.Ordinal) => value.GetType().GetProperties()
            .Where(p => !p.Name.EndsWith("Id", StringComparison.Ordinal) && !p.Name.EndsWith("Ids", StringComparison.Ordinal))
            .Where(p => p.Name is not ("Sha256" or "MediaType" or "Code" or "Month" or "Measure" or "People" or "Criteria" or "SuperiorName"))
            .SelectMany(p => Texts(p.GetValue(value))),
        _ => [],
    };
}
