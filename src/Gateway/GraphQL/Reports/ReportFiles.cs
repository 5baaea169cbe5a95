using ChiBo.Gateway.Exports;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Office.Sheets;
using static System.FormattableString;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>
/// The reports as sheets: where they are downloaded with the same token, below the gateway's address.
/// </summary>
public sealed class ReportFiles
{
    /// <summary>Address of the monthly sheet as a file; the rows are those of <c>Reports.monthlySheet</c>.</summary>
    /// <param name="month">The month, such as 2026-11.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    /// <param name="format">As a workbook (.xlsx) or as CSV.</param>
    public string GetMonthlySheet([YearMonth] string month, [ID] string? organisationId, SheetFormat format)
    {
        return ExportAddresses.OfReport(
            ReportExports.Monthly, format, ("month", month), ("organisationId", organisationId));
    }

    /// <summary>
    /// Address of the statistics for a supervision visit as a file; the rows are those of
    /// <c>Reports.supervisionStatistics</c>.
    /// </summary>
    /// <param name="from">The first day, in Viet Nam.</param>
    /// <param name="to">The last day, in Viet Nam, itself included.</param>
    /// <param name="cellIds">Only these cells; every cell of the caller's scope when missing.</param>
    /// <param name="format">As a workbook (.xlsx) or as CSV.</param>
    public string GetSupervisionStatistics(
        DateOnly from, DateOnly to, [ID] IReadOnlyList<string>? cellIds, SheetFormat format) =>
        ExportAddresses.OfReport(
            ReportExports.Supervision,
            format,
            [
                ("from", ExportAddresses.Text(from)), ("to", ExportAddresses.Text(to)),
                .. (cellIds ?? []).Select(id => ("cellIds", (string?)id)),
            ]);

    /// <summary>Address of cells by months as a file; the rows are those of <c>Reports.gradeMatrix</c>.</summary>
    /// <param name="from">The first month, such as 2026-01.</param>
    /// <param name="to">The last month, such as 2026-12, itself included.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    /// <param name="format">As a workbook (.xlsx) or as CSV.</param>
    public string GetGradeMatrix(
        [YearMonth] string from, [YearMonth] string to, [ID] string? organisationId, SheetFormat format)
    {
        return ExportAddresses.OfReport(
            ReportExports.Grades, format, ("from", from), ("to", to), ("organisationId", organisationId));
    }

    /// <summary>
    /// Address of the scores of a month side by side as a file; the rows are those of <c>Reports.scoreComparison</c>.
    /// </summary>
    /// <param name="month">The month, such as 2026-11.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    /// <param name="format">As a workbook (.xlsx) or as CSV.</param>
    public string GetScoreComparison([YearMonth] string month, [ID] string? organisationId, SheetFormat format)
    {
        return ExportAddresses.OfReport(
            ReportExports.Scores, format, ("month", month), ("organisationId", organisationId));
    }

    /// <summary>Address of the six-month sheet as a file; the rows are those of <c>Reports.sixMonthSheet</c>.</summary>
    /// <param name="from">The first of the six months, such as 2026-07.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    /// <param name="format">As a workbook (.xlsx) or as CSV.</param>
    public string GetSixMonthSheet([YearMonth] string from, [ID] string? organisationId, SheetFormat format)
    {
        return ExportAddresses.OfReport(
            PeriodExports.SixMonths, format, ("from", from), ("organisationId", organisationId));
    }

    /// <summary>
    /// Address of the year of each cell as a file; the rows are those of <c>Reports.yearlyRatings</c>.
    /// </summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    /// <param name="format">As a workbook (.xlsx) or as CSV.</param>
    public string GetYearlyRatings(int year, [ID] string? organisationId, SheetFormat format) =>
        ExportAddresses.OfReport(
            PeriodExports.Years, format, ("year", Invariant($"{year}")), ("organisationId", organisationId));

    /// <summary>
    /// Address of a file with a line for each organisation: how many of its cells have which rating in the year.
    /// </summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <param name="format">As a workbook (.xlsx) or as CSV.</param>
    public string GetOrganisationYears(int year, SheetFormat format) =>
        ExportAddresses.OfReport(PeriodExports.OrganisationYears, format, ("year", Invariant($"{year}")));

    /// <summary>Address of the findings as a file, a line for each.</summary>
    /// <param name="month">The month that the findings count for, such as 2026-11; all months when missing.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    /// <param name="unresolved">
    /// True for those that somebody still has to do something about, false for the others; all when missing.
    /// </param>
    /// <param name="format">As a workbook (.xlsx) or as CSV.</param>
    public string GetFindings(
        [OptionalYearMonth] string? month, [ID] string? organisationId, bool? unresolved, SheetFormat format)
    {
        return ExportAddresses.OfReport(
            PeriodExports.Findings, format,
            ("month", month), ("organisationId", organisationId), ("unresolved", unresolved?.ToString().ToLowerInvariant()));
    }
}
