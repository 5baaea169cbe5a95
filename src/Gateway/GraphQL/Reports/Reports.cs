using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Ratings;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Ratings;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>What people ask for month by month; each shows what the caller's scope reaches.</summary>
public sealed class Reports
{
    /// <summary>Addresses of the same reports as workbooks and CSV.</summary>
    public ReportFiles GetFiles() => new();

    /// <summary>A line for each cell, whether it met or not. A month is written <c>2026-11</c>.</summary>
    /// <param name="month">The month, such as 2026-11.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    public async Task<IReadOnlyList<MonthlySheetRow>> GetMonthlySheet(
        [YearMonth] string month, [ID] string? organisationId, [GlobalState] Caller caller, MonthlySheetReader sheet,
        DecisionClock clock,
        CancellationToken cancellation)
    {
        var below = Below.Of(organisationId);
        return below.IsNowhere ? [] : await sheet.Read(caller.Reach(), month, below.Path, clock.GetUtcNow(),
            cancellation);
    }

    /// <summary>A line for each cell over six months, the first of which is written <c>2026-01</c>.</summary>
    /// <param name="from">The first of the six months, such as 2026-07.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    public async Task<IReadOnlyList<SixMonthSheetRow>> GetSixMonthSheet(
        [YearMonth] string from, [ID] string? organisationId, [GlobalState] Caller caller, SixMonthSheetReader sheet,
        DecisionClock clock, CancellationToken cancellation)
    {
        var below = Below.Of(organisationId);
        return below.IsNowhere
            ? []
            : await sheet.Read(caller.SheetReach(), Month.Parse(from), below.Path, clock.GetUtcNow(), cancellation);
    }

    /// <summary>How often each cell met between two days, both included, and who came.</summary>
    /// <param name="from">The first day, in Viet Nam.</param>
    /// <param name="to">The last day, in Viet Nam, itself included.</param>
    /// <param name="cellIds">Only these cells; every cell of the caller's scope when missing.</param>
    public async Task<IReadOnlyList<SupervisionRow>> GetSupervisionStatistics(
        DateOnly from, DateOnly to, [ID] IReadOnlyList<string>? cellIds, [GlobalState] Caller caller,
            SupervisionReader supervision,
        CancellationToken cancellation) =>
        await supervision.Read(caller.Reach(), from, to, cellIds, cancellation);

    /// <summary>Every cell with its graded months between two months: cells by months.</summary>
    /// <param name="from">The first month, such as 2026-01.</param>
    /// <param name="to">The last month, such as 2026-12, itself included.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    public async Task<IReadOnlyList<GradeMatrixRow>> GetGradeMatrix(
        [YearMonth] string from, [YearMonth] string to, [ID] string? organisationId, [GlobalState] Caller caller,
        GradeMatrixReader matrix, CancellationToken cancellation)
    {
        var below = Below.Of(organisationId);
        return below.IsNowhere ? [] : await matrix.Read(caller.Reach(), from, to, below.Path, cancellation);
    }

    /// <summary>Attendance of regular meetings, a point for each month that had one.</summary>
    /// <param name="from">The first month, such as 2026-01.</param>
    /// <param name="to">The last month, such as 2026-12, itself included.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    public async Task<IReadOnlyList<AttendancePoint>> GetAttendanceTrend(
        [YearMonth] string from, [YearMonth] string to, [ID] string? organisationId, [GlobalState] Caller caller,
        AttendanceReader attendance, CancellationToken cancellation)
    {
        var below = Below.Of(organisationId);
        return below.IsNowhere ? [] : await attendance.Read(caller.Reach(), from, to, below.Path, cancellation);
    }

    /// <summary>What cells, observers and superiors gave the meetings of a month, side by side.</summary>
    /// <param name="month">The month, such as 2026-11.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    public async Task<IReadOnlyList<ScoreComparisonRow>> GetScoreComparison(
        [YearMonth] string month, [ID] string? organisationId, [GlobalState] Caller caller,
        ScoreComparisonReader comparison, CancellationToken cancellation)
    {
        var below = Below.Of(organisationId);
        return below.IsNowhere
            ? []
            : [.. (await comparison.Read(caller.Reach(), month, below.Path, cancellation))
                .Select(row => new ScoreComparisonRow(row))];
    }

    /// <summary>The year of each cell: proposal, evidence, what is still reachable, and what people made of it.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    public async Task<IReadOnlyList<YearlyRatingRow>> GetYearlyRatings(
        int year, [ID] string? organisationId, [GlobalState] Caller caller, YearReader years,
        CancellationToken cancellation)
    {
        var below = Below.Of(organisationId);
        return below.IsNowhere
            ? []
            : [.. (await years.List(caller.Reach(), year, below.Path, cancellation))
                .Select(row => new YearlyRatingRow(row))];
    }
}
