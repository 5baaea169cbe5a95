using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>The reports of a bloc. An organisation that is not there for the caller gives an empty report.</summary>
public sealed class Reports
{
    /// <summary>A line for each cell, whether it met or not.</summary>
    /// <param name="month"><c>2026-11</c>.</param>
    public async Task<IReadOnlyList<SheetLine>> GetMonthlySheet(
        string month, [ID] string? organisationId, [GlobalState] Caller caller, MonthlySheetReader sheet, TimeProvider clock,
        CancellationToken cancellation)
    {
        Check(month, "month");
        var below = Below.Of(organisationId);
        if (below.IsNowhere) return [];
        var rows = await sheet.Read(caller.Reach(), month, below.Path, clock.GetUtcNow(), cancellation);
        return [.. rows.Select(row => new SheetLine(row))];
    }

    /// <summary>Cells by months, by the confirmed grade of the regular meeting.</summary>
    public async Task<IReadOnlyList<GradedCell>> GetGradeMatrix(
        string from, string to, [ID] string? organisationId, [GlobalState] Caller caller, GradeMatrixReader matrix,
        CancellationToken cancellation)
    {
        Check(from, "from");
        Check(to, "to");
        var below = Below.Of(organisationId);
        if (below.IsNowhere) return [];
        return [.. (await matrix.Read(caller.Reach(), from, to, below.Path, cancellation)).Select(row => new GradedCell(row))];
    }

    /// <summary>Attendance of the regular meetings, month by month.</summary>
    public async Task<IReadOnlyList<AttendancePoint>> GetAttendanceTrend(
        string from, string to, [ID] string? organisationId, [GlobalState] Caller caller, AttendanceReader attendance,
        CancellationToken cancellation)
    {
        Check(from, "from");
        Check(to, "to");
        var below = Below.Of(organisationId);
        return below.IsNowhere ? [] : await attendance.Read(caller.Reach(), from, to, below.Path, cancellation);
    }

    /// <summary>What cells, observers and superiors gave, side by side.</summary>
    public async Task<IReadOnlyList<ComparedScores>> GetScoreComparison(
        string month, [GlobalState] Caller caller, ScoreComparisonReader scores, CancellationToken cancellation)
    {
        Check(month, "month");
        return [.. (await scores.Read(caller.Reach(), month, null, cancellation)).Select(row => new ComparedScores(row))];
    }

    /// <summary>How often cells met in a period, by kind, and who came.</summary>
    public async Task<IReadOnlyList<SupervisedCell>> GetSupervisionStatistics(
        DateOnly from, DateOnly to, [ID] IReadOnlyList<string>? cellIds, [GlobalState] Caller caller,
        SupervisionReader supervision, CancellationToken cancellation) =>
        [.. (await supervision.Read(caller.Reach(), from, to, cellIds, cancellation)).Select(row => new SupervisedCell(row))];

    private static void Check(string month, string field)
    {
        if (!Month.TryParse(month, out _)) throw Problems.Of(CommonRefusals.InvalidValue(field));
    }
}
