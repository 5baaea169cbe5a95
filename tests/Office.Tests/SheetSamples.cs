using ChiBo.Office.Reports;
using ChiBo.Office.Sheets;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Reports;

namespace ChiBo.Office.Tests;

internal static class SheetSamples
{
    public const string Formula = "=HYPERLINK(\"http://x\";\"y\")";

    public static Sheet<MonthlySheetRow> Monthly { get; } = ReportSheets.Monthly("2026-11");

    public static MonthlySheetRow Held { get; } = new()
    {
        CellId = "k/s/c1", CellName = "Chi bộ \"Một\", Hai", OrganisationId = "k/s", OrganisationName = "Đảng bộ Sở <Tài chính> & Kế hoạch",
        Members = 12, State = MonthState.Held, MeetingId = "k/s/c1/2026-11-regular-1", Date = new DateOnly(2026, 11, 4),
        Present = 10, Expected = 12, Points = 91.5m, Grade = "Good",
        Lost = [new LostPoints("spoken", "Tỷ lệ phát biểu", 2.5m, "Mới có 41%")], SelfPoints = 95m, SelfGrade = "Good",
    };

    public static MonthlySheetRow Missed { get; } = Held with
    {
        CellId = "k/s/c2", CellName = Formula, OrganisationName = null, State = MonthState.Missed, MeetingId = null, Date = null,
        Present = null, Expected = null, Points = null, Grade = null, Lost = [], SelfPoints = null, SelfGrade = null,
    };

    public static IAsyncEnumerable<MonthlySheetRow> Rows() => new[] { Held, Missed }.ToAsyncEnumerable();
}
