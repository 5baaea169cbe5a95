using ChiBo.Domain.Kernel;
using ChiBo.Office.Sheets;
using ChiBo.Office.Words;
using ChiBo.Projections.Inspections;

namespace ChiBo.Office.Reports;

/// <summary>What inspection found, as a sheet.</summary>
public static class FindingSheets
{
    /// <param name="titleOf">What people read for the code of a check.</param>
    public static Sheet<FindingRow> Of(Func<string, string> titleOf) => new(
        "DANH SÁCH PHÁT HIỆN QUA KIỂM TRA, GIÁM SÁT",
        "Phát hiện",
        [
            new("Chi bộ", 26, r => r.CellName),
            new("Mã chi bộ", 22, r => r.CellId),
            new("Tháng", 9, r => r.Month),
            new("Nội dung", 34, r => titleOf(r.Code)),
            new("Mức độ", 12, r => Terms.OfSeverity(r.Severity)),
            new("Tình trạng", 15, r => Terms.OfFinding(r.State)),
            new("Phát hiện ngày", 12, r => (DateOnly?)VietnamTime.DateOf(r.RaisedAt)),
            new("Hạn giải trình", 12, r => (DateOnly?)r.AnswerBy),
            new("Lần thứ", 7, r => (int?)r.Occurrence),
            new("Giải trình của chi bộ", 40, r => r.Answer),
        ]);
}
