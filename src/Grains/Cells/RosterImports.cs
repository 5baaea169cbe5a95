using System.Security.Cryptography;
using System.Text;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Cells;

/// <summary>What is told of an import, whether it was carried out or only tried.</summary>
internal static class RosterImports
{
    private const int IdLength = 32;

    /// <summary>
    /// By which an import is found again: an order that its sender named and sends again is the same import.
    /// </summary>
    public static string NewId(Caller caller) => caller.OrderId is { } order
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Id}\n{order}")))[..IdLength]
        : Guid.NewGuid().ToString("N");

    /// <summary>What the order would do to the state: decided by the same rules, and dropped.</summary>
    public static RosterImportResult Try(this ImportRoster order, CellState state, long version, DateTimeOffset at)
    {
        var tried = order.Try(state, at);
        return tried.Refusal is { } refusal
            ? Outcome.Refused(version, refusal).ToResult(null)
            : Outcome.Done(version).ToResult(tried.Report);
    }

    public static RosterImportResult ToResult(this Outcome outcome, RosterImportReport? report) => report is null
        ? new RosterImportResult(outcome, 0, 0, 0, [], [])
        : new RosterImportResult(
            outcome, report.Added, report.Changed, report.Unchanged,
            [.. report.Refused.Select(r => r.ToView())],
            report.NotInFile)
        {
            UnknownColumns = report.UnknownColumns,
            Notices =
            [
                .. report.Notices.Select(n => new RosterNoticeView(n.Line, n.Code, n.Arguments, n.Column, n.Letter)),
            ],
            Changes =
            [
                .. report.Touched.Select(t => RosterDifference.Of(t, VietnamTime.DateOf(report.At)).ToView()),
            ],
        };

    private static RosterChangeView ToView(this RosterChange change) => new(
        change.Line,
        change.MemberId,
        change.Name,
        change.IsNew,
        [.. change.Fields.Select(f => new RosterFieldChangeView(f.Column, f.Before, f.After))]);
}
