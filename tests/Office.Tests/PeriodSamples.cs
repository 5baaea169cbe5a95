using ChiBo.Domain.Kernel;
using ChiBo.Office.Reports;
using ChiBo.Office.Sheets;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Ratings;
using ChiBo.Projections.Reports;

namespace ChiBo.Office.Tests;

/// <summary>Rows of the sheets that span months, with something in every column.</summary>
internal static class PeriodSamples
{
    private static readonly DateTimeOffset At = new(2026, 7, 3, 18, 0, 0, TimeSpan.Zero);

    public static Sheet<SixMonthSheetRow> SixMonths { get; } = SixMonthSheets.Of(new Month(2026, 1));

    public static Sheet<CellYearRow> Years { get; } = YearSheets.Cells(2026);

    public static Sheet<OrganisationYearRow> OrganisationYears { get; } = YearSheets.Organisations(2026);

    public static Sheet<FindingRow> Findings { get; } = FindingSheets.Of(code => $"Việc «{code}»");

    public static SixMonthSheetRow[] SixMonthRows { get; } =
    [
        new()
        {
            CellId = "k/s/c1", CellName = "Chi bộ Một", OrganisationId = "k/s", Members = 12, Regular = 4, MissedMonths = ["2026-02", "2026-05"],
            Expected = 46, Present = 41, OrdinaryPresent = 30, OrdinarySpeakers = 13, Thematic = 1, ThematicPlanned = 2, Admitted = 3,
            BecameFull = 5, Visits = 6, Inspections = 7, Findings = 9, UnresolvedFindings = 8,
            Notes =
            [
                new() { Month = "2026-03", Kind = SheetNoteKind.Recommendation, Text = "Tăng thảo luận." },
                new() { Month = "2026-06", Kind = SheetNoteKind.Conclusion, Text = "Đã khắc phục." },
            ],
        },
        new() { CellId = "k/s/c2", CellName = SheetSamples.Formula, OrganisationId = "k/s" },
    ];

    public static CellYearRow[] YearRows { get; } =
    [
        new(
            new()
            {
                CellId = "k/s/c1", OrganisationId = "k/s", Year = 2026, Good = 6, Fair = 2, Average = 1, Poor = 3, Missed = 2, Open = 4,
                Points = 812.5m, FirstHalf = "Fair", SecondHalf = "Good", Proposed = "Average",
                Reachable = [new() { Grade = "Excellent" }, new() { Grade = "Good", IsReachable = true }, new() { Grade = "Fair", IsReachable = true }],
                Confirmed = new() { Grade = "Average", Reason = "Nhất trí." },
                Decided = new() { Grade = "Excellent", Reason = "Thành tích đặc biệt." },
            },
            "Chi bộ Một", "Đảng bộ Sở Tài chính"),
        new(new() { CellId = "k/s/c2", OrganisationId = "k/s", Year = 2026, Open = 12 }, null, null),
    ];

    public static OrganisationYearRow[] OrganisationRows { get; } =
    [
        new(
            new()
            {
                OrganisationId = "k/s", Year = 2026, Cells = 31, Excellent = 2, Good = 17, Fair = 5, Average = 4, Poor = 1, Unrated = 3,
                Confirmed = 11, Decided = 9, ExcellentPlaces = 6,
            },
            "Đảng bộ Sở Tài chính"),
        new(new() { OrganisationId = "k/x", Year = 2026 }, null),
    ];

    public static FindingRow[] FindingRows { get; } =
    [
        new()
        {
            Id = "k/s/c1/a", CellId = "k/s/c1", CellName = "Chi bộ Một", Code = "meeting-short", Severity = "Notable", State = "Escalated",
            Month = "2026-06", RaisedAt = At, AnswerBy = new DateOnly(2026, 7, 20), Occurrence = 2, Answer = "Họp bù ngay.",
        },
        new()
        {
            Id = "k/s/c1/b", CellId = "k/s/c1", CellName = "Chi bộ Một", Code = "notice-late", Severity = "Minor", State = "Raised",
            Month = "2026-06", RaisedAt = At, AnswerBy = new DateOnly(2026, 7, 20), Occurrence = 1,
        },
    ];
}
