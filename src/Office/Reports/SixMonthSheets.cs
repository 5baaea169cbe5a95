using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Office.Sheets;
using ChiBo.Office.Words;
using ChiBo.Projections.Reports;

namespace ChiBo.Office.Reports;

/// <summary>
/// The six-month sheet: attendance, speaking, thematic study, admissions, inspections, notes. Source: domain/minutes.md.
/// </summary>
public static class SixMonthSheets
{
    private const int Length = 6;

    /// <param name="from">The first of the six months.</param>
    public static Sheet<SixMonthSheetRow> Of(Month from) => new(
        $"BẢNG TỔNG HỢP SÁU THÁNG TỪ {Upper(from)} ĐẾN {Upper(from.Plus(Length - 1))}",
        $"Sáu tháng từ {from}",
        [
            new("Chi bộ", 24, r => r.CellName),
            new("Mã chi bộ", 20, r => r.CellId),
            new("Số đảng viên", 9, r => (int?)r.Members),
            new("Kỳ thường kỳ đã họp", 9, r => (int?)r.Regular),
            new("Tháng không sinh hoạt", 12, r => string.Join(", ", r.MissedMonths)),
            new("Lượt phải dự", 8, r => (int?)r.Expected),
            new("Lượt có mặt", 8, r => (int?)r.Present),
            new("Tỷ lệ dự (%)", 8, r => Share.Of(r.Present, r.Expected)),
            new("Tỷ lệ phát biểu (%)", 9, r => Share.Of(r.OrdinarySpeakers, r.OrdinaryPresent)),
            new("Chuyên đề đã họp", 9, r => (int?)r.Thematic),
            new("Chuyên đề đã đăng ký", 9, r => (int?)r.ThematicPlanned),
            new("Kết nạp", 7, r => (int?)r.Admitted),
            new("Chuyển chính thức", 8, r => (int?)r.BecameFull),
            new("Lượt tổ công tác dự", 9, r => (int?)r.Visits),
            new("Cuộc kiểm tra", 8, r => (int?)r.Inspections),
            new("Phát hiện", 8, r => (int?)r.Findings),
            new("Chưa khắc phục", 8, r => (int?)r.UnresolvedFindings),
            new("Ghi chú", 44, r => Written(r.Notes)),
        ]);

    private static string Upper(Month month) => Bodies.Upper(Dates.OfMonth(month.ToString()));

    private static string Written(ImmutableArray<SheetNote> notes) =>
        string.Join("; ", notes.Select(n => $"{n.Month}: {Terms.Of(n.Kind)}: {Said.Plain(n.Text)}"));
}
