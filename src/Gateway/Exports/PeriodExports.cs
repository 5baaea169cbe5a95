using ChiBo.Hosting.Clocks;
using System.Security.Claims;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.GraphQL.Inspections;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Reports;
using ChiBo.Office.Reports;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Ratings;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.Exports;

/// <summary>
/// <c>GET /exports/reports/six-month-sheet.xlsx?from=2026-01</c>, <c>yearly-ratings.csv?year=2026</c> and so on: the rows
/// that the report or list of the same name shows the caller.
/// </summary>
internal static class PeriodExports
{
    public const string SixMonths = "six-month-sheet";
    public const string Years = "yearly-ratings";
    public const string OrganisationYears = "organisation-years";
    public const string Findings = "findings";

    public static void MapPeriodExports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"/exports/reports/{SixMonths}.{{extension}}", GiveSixMonths).RequireAuthorization();
        endpoints.MapGet($"/exports/reports/{Years}.{{extension}}", GiveYears).RequireAuthorization();
        endpoints.MapGet($"/exports/reports/{OrganisationYears}.{{extension}}", GiveOrganisationYears).RequireAuthorization();
        endpoints.MapGet($"/exports/reports/{Findings}.{{extension}}", GiveFindings).RequireAuthorization();
    }

    private static async Task<IResult> GiveSixMonths(
        string extension, string? from, string? organisationId, ClaimsPrincipal user, HttpResponse response,
        SixMonthSheetReader reader, DecisionClock clock, CancellationToken cancellation)
    {
        if (ExportAddresses.Format(extension) is not { } format) return Results.NotFound();
        if (!Month.TryParse(from, out var first)) return Download.Refuse(CommonRefusals.InvalidValue("from"));
        var below = Below.Of(organisationId);
        var rows = below.IsNowhere
            ? []
            : await reader.Read(TokenCaller.Read(user).SheetReach(), first, below.Path, clock.GetUtcNow(), cancellation);
        return Download.Sheet(
            response, SixMonthSheets.Of(first), $"Tổng hợp sáu tháng từ {from}", format, rows, cancellation);
    }

    private static async Task<IResult> GiveYears(
        string extension, int? year, string? organisationId, ClaimsPrincipal user, HttpResponse response,
        YearReader reader, CancellationToken cancellation)
    {
        if (ExportAddresses.Format(extension) is not { } format) return Results.NotFound();
        if (year is not { } given || !InputRange.HoldsPlanYear(given)) return Download.Refuse(CommonRefusals.InvalidValue("year"));
        var below = Below.Of(organisationId);
        var rows = below.IsNowhere
            ? []
            : await reader.List(TokenCaller.Read(user).Reach(), given, below.Path, cancellation);
        return Download.Sheet(
            response, YearSheets.Cells(given), $"Đề xuất xếp loại chi bộ năm {year}", format, rows, cancellation);
    }

    private static async Task<IResult> GiveOrganisationYears(
        string extension, int? year, ClaimsPrincipal user, HttpResponse response, YearReader reader,
        CancellationToken cancellation)
    {
        if (ExportAddresses.Format(extension) is not { } format) return Results.NotFound();
        if (year is not { } given || !InputRange.HoldsPlanYear(given)) return Download.Refuse(CommonRefusals.InvalidValue("year"));
        var rows = await reader.ListOrganisations(TokenCaller.Read(user).Reach(), given, cancellation);
        return Download.Sheet(
            response, YearSheets.Organisations(given), $"Xếp loại theo đảng bộ cơ sở năm {year}", format, rows,
            cancellation);
    }

    private static IResult GiveFindings(
        string extension, string? organisationId, string? month, bool? unresolved, ClaimsPrincipal user,
        HttpResponse response, FindingReader reader, CancellationToken cancellation)
    {
        if (ExportAddresses.Format(extension) is not { } format) return Results.NotFound();
        if (month is not null && !Month.TryParse(month, out _)) return Download.Refuse(CommonRefusals.InvalidValue("month"));
        var below = Below.Of(organisationId);
        var rows = below.IsNowhere
            ? AsyncEnumerable.Empty<FindingRow>()
            : reader.Stream(
                TokenCaller.Read(user).FindingReach(),
                new FindingFilter { Below = below.Path, Month = month, Unresolved = unresolved },
                cancellation);
        return Download.Sheet(
            response, FindingSheets.Of(FindingTexts.Title), "Danh sách phát hiện", format, rows, cancellation);
    }
}
