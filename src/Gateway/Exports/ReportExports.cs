using ChiBo.Hosting.Clocks;
using System.Globalization;
using System.Security.Claims;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Office.Reports;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.Exports;

/// <summary>
/// <c>GET /exports/reports/monthly-sheet.xlsx?month=2026-11</c> and so on: the rows that the report of the same name
/// shows the caller.
/// </summary>
internal static class ReportExports
{
    public const string Monthly = "monthly-sheet";
    public const string Supervision = "supervision-statistics";
    public const string Grades = "grade-matrix";
    public const string Scores = "score-comparison";
    public const string Ratings = "ratings";

    private const int MostCells = 200;
    private const int MostMonths = 120;

    public static void MapReportExports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"/exports/reports/{Monthly}.{{extension}}", GiveMonthly).RequireAuthorization();
        endpoints.MapGet($"/exports/reports/{Supervision}.{{extension}}", GiveSupervision).RequireAuthorization();
        endpoints.MapGet($"/exports/reports/{Grades}.{{extension}}", GiveGrades).RequireAuthorization();
        endpoints.MapGet($"/exports/reports/{Scores}.{{extension}}", GiveScores).RequireAuthorization();
        endpoints.MapGet($"/exports/cells/{{bloc}}/{{organisation}}/{{cell}}/{Ratings}.{{extension}}", GiveRatings)
            .RequireAuthorization();
    }

    private static async Task<IResult> GiveMonthly(
        string extension, string? month, string? organisationId, ClaimsPrincipal user, HttpResponse response,
        MonthlySheetReader reader, DecisionClock clock, CancellationToken cancellation)
    {
        if (ExportAddresses.Format(extension) is not { } format) return Results.NotFound();
        if (!Month.TryParse(month, out _)) return Download.Refuse(CommonRefusals.InvalidValue("month"));
        var below = Below.Of(organisationId);
        var rows = below.IsNowhere
            ? []
            : await reader.Read(TokenCaller.Read(user).Reach(), month!, below.Path, clock.GetUtcNow(), cancellation);
        return Download.Sheet(
            response, ReportSheets.Monthly(month!), $"Tổng hợp sinh hoạt chi bộ {month}", format, rows, cancellation);
    }

    private static async Task<IResult> GiveSupervision(
        string extension, string? from, string? to, string[] cellIds, ClaimsPrincipal user, HttpResponse response,
        SupervisionReader reader, CancellationToken cancellation)
    {
        if (ExportAddresses.Format(extension) is not { } format) return Results.NotFound();
        if (Day(from) is not { } first) return Download.Refuse(CommonRefusals.InvalidValue("from"));
        if (Day(to) is not { } last) return Download.Refuse(CommonRefusals.InvalidValue("to"));
        if (cellIds.Length > MostCells) return Download.Refuse(CommonRefusals.TooMany("cellIds", MostCells));
        var rows = await reader.Read(
            TokenCaller.Read(user).Reach(), first, last, cellIds.Length == 0 ? null : cellIds, cancellation);
        return Download.Sheet(
            response, ReportSheets.Supervision(first, last), $"Thống kê sinh hoạt chi bộ {from} đến {to}", format, rows,
            cancellation);
    }

    private static async Task<IResult> GiveGrades(
        string extension, string? from, string? to, string? organisationId, ClaimsPrincipal user,
        HttpResponse response, GradeMatrixReader reader, CancellationToken cancellation)
    {
        if (ExportAddresses.Format(extension) is not { } format) return Results.NotFound();
        if (!Month.TryParse(from, out var first)) return Download.Refuse(CommonRefusals.InvalidValue("from"));
        if (!Month.TryParse(to, out var last)) return Download.Refuse(CommonRefusals.InvalidValue("to"));
        if (last >= first.Plus(MostMonths)) return Download.Refuse(CommonRefusals.TooMany("months", MostMonths));
        var below = Below.Of(organisationId);
        var rows = below.IsNowhere
            ? []
            : await reader.Read(TokenCaller.Read(user).Reach(), from!, to!, below.Path, cancellation);
        return Download.Sheet(
            response, ReportSheets.Grades(first, last), $"Xếp loại sinh hoạt chi bộ {from} đến {to}", format, rows,
            cancellation);
    }

    private static async Task<IResult> GiveScores(
        string extension, string? month, string? organisationId, ClaimsPrincipal user, HttpResponse response,
        ScoreComparisonReader reader, CancellationToken cancellation)
    {
        if (ExportAddresses.Format(extension) is not { } format) return Results.NotFound();
        if (!Month.TryParse(month, out _)) return Download.Refuse(CommonRefusals.InvalidValue("month"));
        var below = Below.Of(organisationId);
        var rows = below.IsNowhere
            ? []
            : await reader.Read(TokenCaller.Read(user).Reach(), month!, below.Path, cancellation);
        return Download.Sheet(
            response, ReportSheets.Scores(month!), $"Đối chiếu điểm sinh hoạt {month}", format, rows, cancellation);
    }

    private static async Task<IResult> GiveRatings(
        string extension, string bloc, string organisation, string cell, ClaimsPrincipal user, HttpResponse response,
        IGrainFactory grains, CellMonthReader reader, CancellationToken cancellation)
    {
        var caller = TokenCaller.Read(user);
        var id = $"{bloc}/{organisation}/{cell}";
        if (ExportAddresses.Format(extension) is not { } format
            || grains.FindCell(id) is not { } grain
            || await grain.View(caller) is not { } view) return Results.NotFound();
        var rows = await reader.Read(caller.Reach(), ScopePath.Parse(id), cancellation);
        return Download.Sheet(
            response, ReportSheets.Ratings(view.Name), $"Xếp loại {view.Name}", format, rows, cancellation);
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && InputRange.Holds(day)
            ? day
            : null;
}
