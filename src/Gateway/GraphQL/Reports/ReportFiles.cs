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
    [ChecksInput]
    public string GetMonthlySheet(string month, [ID] string? organisationId, SheetFormat format)
    {
        Reports.CheckMonth(month, "month");
        return ExportAddresses.OfReport(
            ReportExports.Monthly, format, ("month", month), ("organisationId", organisationId));
    }

    [ChecksInput]
    public string GetSupervisionStatistics(
        DateOnly from, DateOnly to, [ID] IReadOnlyList<string>? cellIds, SheetFormat format) =>
        ExportAddresses.OfReport(
            ReportExports.Supervision,
            format,
            [
                ("from", ExportAddresses.Text(from)), ("to", ExportAddresses.Text(to)),
                .. (cellIds ?? []).Select(id => ("cellIds", (string?)id)),
            ]);

    [ChecksInput]
    public string GetGradeMatrix(string from, string to, [ID] string? organisationId, SheetFormat format)
    {
        Reports.CheckMonth(from, "from");
        Reports.CheckMonth(to, "to");
        return ExportAddresses.OfReport(
            ReportExports.Grades, format, ("from", from), ("to", to), ("organisationId", organisationId));
    }

    [ChecksInput]
    public string GetScoreComparison(string month, [ID] string? organisationId, SheetFormat format)
    {
        Reports.CheckMonth(month, "month");
        return ExportAddresses.OfReport(
            ReportExports.Scores, format, ("month", month), ("organisationId", organisationId));
    }

    [ChecksInput]
    public string GetSixMonthSheet(string from, [ID] string? organisationId, SheetFormat format)
    {
        Reports.CheckMonth(from, "from");
        return ExportAddresses.OfReport(
            PeriodExports.SixMonths, format, ("from", from), ("organisationId", organisationId));
    }

    [ChecksInput]
    public string GetYearlyRatings(int year, [ID] string? organisationId, SheetFormat format) =>
        ExportAddresses.OfReport(
            PeriodExports.Years, format, ("year", Invariant($"{year}")), ("organisationId", organisationId));

    /// <summary>Organisations with their cells by rating.</summary>
    [ChecksInput]
    public string GetOrganisationYears(int year, SheetFormat format) =>
        ExportAddresses.OfReport(PeriodExports.OrganisationYears, format, ("year", Invariant($"{year}")));

    /// <summary>What inspection found; without a month in all months.</summary>
    [ChecksInput]
    public string GetFindings(string? month, [ID] string? organisationId, bool? unresolved, SheetFormat format)
    {
        if (month is not null) Reports.CheckMonth(month, "month");
        return ExportAddresses.OfReport(
            PeriodExports.Findings, format,
            ("month", month), ("organisationId", organisationId), ("unresolved", unresolved?.ToString().ToLowerInvariant()));
    }
}
