using System.Collections.Immutable;
using ChiBo.Domain.Inspections.Findings;

namespace ChiBo.Domain.Inspections;

/// <summary>
/// Brings a cell's case in line with its record: raises, heals, withdraws, escalates. Run twice it changes nothing more.
/// </summary>
public static class Examination
{
    /// <param name="before">What is held so far.</param>
    /// <param name="cell">The record as it now stands.</param>
    /// <param name="thresholds">The figures, and when they held.</param>
    /// <param name="rules">The edition.</param>
    /// <param name="at">Now (UTC).</param>
    /// <returns>What changes, each finding and file once.</returns>
    public static ImmutableArray<CaseChange> Run(
        CellCase before, CellRecord cell, ThresholdHistory thresholds, InspectionRules rules, DateTimeOffset at)
    {
        var found = (cell.IsWithdrawn ? [] : AllChecks.Find(cell, thresholds, at))
            .ToImmutableSortedDictionary(s => FindingId.Of(cell.Cell, s), s => s, StringComparer.Ordinal);
        var after = before;
        foreach (var (id, shortcoming) in found)
            after = Put(after, Reconciliation.WithShortcoming(after, id, shortcoming, rules, at));
        foreach (var finding in before.Findings.Values.Where(f => !found.ContainsKey(f.Id)))
            after = Put(after, Reconciliation.WithoutShortcoming(after, finding, at));
        after = Escalation.Run(after, rules, at);
        return
        [
            .. after.Findings.Values.Where(f => !ReferenceEquals(f, before.Find(f.Id))).Select(f => new FindingChanged(f)),
            .. after.Files.Where(f => !ReferenceEquals(f, before.FindFile(f.Id))).Select(f => new FileChanged(f)),
        ];
    }

    private static CellCase Put(CellCase cell, Finding finding) =>
        ReferenceEquals(finding, cell.Find(finding.Id)) ? cell : new FindingChanged(finding).Apply(cell);
}
