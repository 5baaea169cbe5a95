namespace ChiBo.Benchmarks.Reports;

/// <summary>What is asked: every report, every list, with what a page shows of each line.</summary>
internal static class Questions
{
    public static readonly (string Name, string Query)[] All =
    [
        ("monthlySheet, bloc", Report("""monthlySheet(month: "2026-05") { cellId cellName organisationName members state date present expected points grade selfPoints lost { criterion points why } }""")),
        ("monthlySheet, one organisation", Report("""monthlySheet(month: "2026-05", organisationId: "khoi-mau/so-tai-chinh") { cellId state points grade }""")),
        ("sixMonthSheet, bloc", Report("""sixMonthSheet(from: "2026-01") { cellId cellName members regular missedMonths rate spokenShare thematic thematicPlanned admitted becameFull visits inspections findings unresolvedFindings notes { month kind text } }""")),
        ("supervisionStatistics, 36 months", Report("""supervisionStatistics(from: "2023-10-01", to: "2026-09-30") { cellId cellName regular thematic committee extraordinary rate }""")),
        ("gradeMatrix, 36 months", Report("""gradeMatrix(from: "2023-10", to: "2026-09") { cellId cellName months { month grade points meetingId } }""")),
        ("gradeMatrix, 12 months", Report("""gradeMatrix(from: "2025-10", to: "2026-09") { cellId months { month grade } }""")),
        ("attendanceTrend, 36 months", Report("""attendanceTrend(from: "2023-10", to: "2026-09") { month meetings expected present absentExcused absentUnexcused rate }""")),
        ("scoreComparison", Report("""scoreComparison(month: "2026-05") { cellId cellName self { total grade } observers { total grade } confirmed { total grade } }""")),
        ("yearlyRatings", Report("yearlyRatings(year: 2026) { cellId cellName organisationName grade toDate proposal { grade } halfYears { half grade } stillReachable { grade } }")),
        ("findingsByKind, 36 months", Report("""findingsByKind(from: "2023-10", to: "2026-09") { code title severity found unresolved overdue cells }""")),
        ("findings, newest 50", "{ findings(first: 50) { totalCount nodes { id code title cellName month state answerBy } } }"),
        ("findings, unresolved by deadline", "{ findings(first: 50, order: DEADLINE, filter: { unresolved: true }) { totalCount nodes { id code cellName } } }"),
        ("visits, newest 50", "{ visits(first: 50) { totalCount nodes { id workingGroupName cellName month state visitors points grade } } }"),
        ("proposedVisits, 3 months", """{ proposedVisits(from: "2026-11", to: "2027-01") { cells covered visits { cellName month risk visitors { name } } } }"""),
        ("pulse", "{ pulse { inSession present expected openBallots concluded missing } }"),
        ("bloc counts", "{ bloc { name counts { organisations cells members } } }"),
        ("organisations with counts, 68", "{ organisations(first: 200) { totalCount nodes { id name counts { cells members } } } }"),
        ("cells, page of 50", "{ cells(first: 50) { totalCount nodes { id name members secretary } } }"),
        ("cells, 200 with organisation, ratings, meetings", "{ cells(first: 200) { totalCount nodes { id name members organisation { name } ratings { month grade } recentMeetings { month phase } } } }"),
        ("cells, by text", """{ cells(filter: { text: "nguyen thi" }, order: LARGEST_FIRST) { totalCount nodes { id name } } }"""),
        ("meetings, newest 50", "{ meetings(first: 50) { totalCount nodes { id cellName month phase attendance { rate } scores { confirmed { total grade } } } } }"),
        ("meetings, 200 with cell", "{ meetings(first: 200) { totalCount nodes { id cellSummary { name members } organisation { name } } } }"),
        ("meetings, by grade", "{ meetings(filter: { grade: POOR }, first: 50) { totalCount nodes { id } } }"),
        ("meetings, by month and kind", """{ meetings(filter: { month: "2025-11", kind: THEMATIC }, first: 50) { totalCount nodes { id title } } }"""),
        ("meetings, by text", """{ meetings(filter: { text: "chuyen doi so" }, first: 50) { totalCount nodes { id title } } }"""),
        ("meetings of one cell", """{ meetings(filter: { cellId: "khoi-mau/so-tai-chinh/cb-01" }, first: 50) { totalCount nodes { id } } }"""),
    ];

    /// <summary>Files, by the path under which they are downloaded.</summary>
    public static readonly (string Name, string Path)[] Files =
    [
        ("monthly-sheet.xlsx", "/exports/reports/monthly-sheet.xlsx?month=2026-05"),
        ("six-month-sheet.xlsx", "/exports/reports/six-month-sheet.xlsx?from=2026-01"),
        ("six-month-sheet.csv", "/exports/reports/six-month-sheet.csv?from=2026-01"),
        ("grade-matrix.xlsx, 36 months", "/exports/reports/grade-matrix.xlsx?from=2023-10&to=2026-09"),
        ("supervision-statistics.xlsx, 36 months", "/exports/reports/supervision-statistics.xlsx?from=2023-10-01&to=2026-09-30"),
        ("score-comparison.xlsx", "/exports/reports/score-comparison.xlsx?month=2026-05"),
        ("yearly-ratings.xlsx", "/exports/reports/yearly-ratings.xlsx?year=2026"),
        ("organisation-years.csv", "/exports/reports/organisation-years.csv?year=2026"),
        ("findings.csv of a month", "/exports/reports/findings.csv?month=2026-05"),
    ];

    private static string Report(string report) => $"{{ reports {{ {report} }} }}";
}
