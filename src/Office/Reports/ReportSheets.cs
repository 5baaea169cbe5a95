using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Office.Sheets;
using ChiBo.Office.Words;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Reports;

namespace ChiBo.Office.Reports;

/// <summary>The bloc's reports as sheets. Source: domain/minutes.md. A new report is a page of columns here.</summary>
public static class ReportSheets
{
    /// <param name="month">Such as 2026-11.</param>
    public static Sheet<MonthlySheetRow> Monthly(string month) => new(
        $"BẢNG TỔNG HỢP SINH HOẠT CHI BỘ {Bodies.Upper(Dates.OfMonth(month))}",
        $"Tháng {month}",
        [
            new("Đảng bộ cơ sở", 24, r => r.OrganisationName ?? r.OrganisationId),
            new("Chi bộ", 24, r => r.CellName),
            new("Mã chi bộ", 18, r => r.CellId),
            new("Số đảng viên", 9, r => (int?)r.Members),
            new("Tình trạng", 13, r => Terms.Of(r.State)),
            new("Ngày sinh hoạt", 12, r => r.Date),
            new("Có mặt", 7, r => r.Present),
            new("Phải dự", 7, r => r.Expected),
            new("Tỷ lệ dự (%)", 8, r => Share.Of(r.Present, r.Expected)),
            new("Điểm", 7, r => r.Points),
            new("Xếp loại", 11, r => Terms.OfGrade(r.Grade)),
            new("Điểm tự chấm", 8, r => r.SelfPoints),
            new("Tự xếp loại", 11, r => Terms.OfGrade(r.SelfGrade)),
            new("Lý do trừ điểm", 44, r => Why(r.Lost)),
        ]);

    public static Sheet<SupervisionRow> Supervision(DateOnly from, DateOnly to) => new(
        $"THỐNG KÊ SINH HOẠT CHI BỘ TỪ {Dates.Short(from)} ĐẾN {Dates.Short(to)}",
        "Thống kê sinh hoạt",
        [
            new("Chi bộ", 30, r => r.CellName),
            new("Mã chi bộ", 26, r => r.CellId),
            new("Họp chi ủy", 10, r => (int?)r.Committee),
            new("Thường kỳ", 10, r => (int?)r.Regular),
            new("Chuyên đề", 10, r => (int?)r.Thematic),
            new("Bất thường", 10, r => (int?)r.Extraordinary),
            new("Sinh hoạt điểm", 10, r => (int?)r.Model),
            new("Lượt phải dự (thường kỳ)", 13, r => (int?)r.Expected),
            new("Lượt có mặt (thường kỳ)", 13, r => (int?)r.Present),
            new("Tỷ lệ dự bình quân (%)", 13, r => Share.Of(r.Present, r.Expected)),
        ]);

    /// <summary>A column for each month, both included.</summary>
    public static Sheet<GradeMatrixRow> Grades(Month from, Month to) => new(
        $"XẾP LOẠI SINH HOẠT CHI BỘ TỪ {Bodies.Upper(Dates.OfMonth(from.ToString()))} ĐẾN {Bodies.Upper(Dates.OfMonth(to.ToString()))}",
        "Xếp loại theo tháng",
        [
            new("Chi bộ", 30, r => r.CellName),
            new("Mã chi bộ", 26, r => r.CellId),
            .. MonthsOf(from, to).Select(month => new SheetColumn<GradeMatrixRow>(
                month, 12, r => Terms.OfGrade(r.Months.FirstOrDefault(m => m.Month == month)?.Grade))),
        ]);

    /// <param name="month">Such as 2026-11.</param>
    public static Sheet<MeetingRow> Scores(string month) => new(
        $"ĐỐI CHIẾU ĐIỂM TỰ CHẤM, TỔ CÔNG TÁC VÀ CẤP TRÊN {Bodies.Upper(Dates.OfMonth(month))}",
        "Đối chiếu điểm",
        [
            new("Đảng bộ cơ sở", 30, r => r.OrganisationName),
            new("Chi bộ", 30, r => r.CellName),
            new("Mã chi bộ", 26, r => r.CellId),
            new("Điểm tự chấm", 10, r => r.SelfPoints),
            new("Tự xếp loại", 13, r => Terms.OfGrade(r.SelfGrade)),
            new("Điểm tổ công tác", 10, r => r.ObserverPoints),
            new("Tổ công tác xếp loại", 13, r => Terms.OfGrade(r.ObserverGrade)),
            new("Điểm xác nhận", 10, r => r.ConfirmedPoints),
            new("Xếp loại xác nhận", 13, r => Terms.OfGrade(r.ConfirmedGrade)),
        ]);

    /// <summary>What the months of a cell count as.</summary>
    public static Sheet<CellMonthRow> Ratings(string cellName) => new(
        $"XẾP LOẠI TỪNG THÁNG CỦA {Bodies.Cell(cellName)}",
        "Xếp loại chi bộ",
        [
            new("Tháng", 10, r => r.Month),
            new("Xếp loại", 13, r => Terms.OfGrade(r.Grade)),
            new("Điểm", 9, r => r.Points),
            new("Không sinh hoạt", 12, r => r.IsMissed ? "Có" : Said.None),
            new("Khung tiêu chí", 18, r => r.RubricEdition),
        ]);

    private static string Why(ImmutableArray<LostPoints> lost) =>
        string.Join("; ", lost.Select(l => $"{l.Name}: −{Numbers.Of(l.Points)}{(l.Why is { Length: > 0 } why ? $" ({why})" : "")}"));

    private static IEnumerable<string> MonthsOf(Month from, Month to)
    {
        for (var month = from; month <= to; month = month.Plus(1)) yield return month.ToString();
    }
}
