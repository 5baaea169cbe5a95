using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Cells;

/// <summary>What is told of an import, whether it was carried out or only tried.</summary>
internal static class RosterImports
{
    /// <summary>What the order would do to the state: decided by the same rules, and dropped.</summary>
    public static RosterImportResult Try(this ImportRoster order, CellState state, long version, DateTimeOffset at)
    {
        var decision = order.Decide(state, at);
        return decision.Refusal is { } refusal
            ? Outcome.Refused(version, refusal).ToResult(null)
            : Outcome.Done(version).ToResult(decision.Events.OfType<RosterImported>().Single().Report);
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
