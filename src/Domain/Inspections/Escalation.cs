using System.Collections.Immutable;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections;

/// <summary>
/// What belongs into an inspection file by the rules: what stays unanswered, and what comes back too often. A proposal
/// follows the findings, until people open it; then what is in it stays.
/// </summary>
internal static class Escalation
{
    public static CellCase Run(CellCase cell, InspectionRules rules, DateTimeOffset at)
    {
        var reasons = EscalationReasons.Of(cell, rules, at);
        var current = cell.CurrentFile;
        if (reasons.IsEmpty && current is not { State: FileState.Proposed }) return cell;
        var file = current ?? InspectionFiles.New(cell, at);
        var after = cell;
        foreach (var finding in cell.Findings.Values.Where(f => f.IsUnresolved && !cell.IsUnderInspection(f)))
            after = Place(after, finding, reasons.ContainsKey(finding.Id) ? file.Id : null, at);
        var next = file.State == FileState.Open ? Joined(file, reasons) : Proposed(file, reasons);
        return IsSame(next, current) ? after : new FileChanged(next).Apply(after);
    }

    private static CellCase Place(CellCase cell, Finding finding, string? fileId, DateTimeOffset at)
    {
        var isIn = finding.State == FindingState.Escalated;
        if (isIn == fileId is not null) return cell;
        var placed = isIn
            ? finding.After(
                FindingStepKind.Released, finding.Answer is null ? FindingState.Raised : FindingState.Answered, at,
                Actor.Platform)
            : finding.After(FindingStepKind.Escalated, FindingState.Escalated, at, Actor.Platform);
        return new FindingChanged(placed with { FileId = fileId }).Apply(cell);
    }

    private static InspectionFile Joined(InspectionFile file, ImmutableSortedDictionary<string, EscalationReason> reasons) =>
        file with
        {
            FindingIds = [.. file.FindingIds.Union(reasons.Keys).Order(StringComparer.Ordinal)],
            Reasons = [.. file.Reasons.Union(reasons.Values).Order()],
        };

    private static InspectionFile Proposed(InspectionFile file, ImmutableSortedDictionary<string, EscalationReason> reasons) =>
        file with
        {
            State = reasons.IsEmpty ? FileState.Lapsed : FileState.Proposed,
            FindingIds = [.. reasons.Keys],
            Reasons = [.. reasons.Values.Distinct().Order()],
        };

    private static bool IsSame(InspectionFile next, InspectionFile? current) =>
        current is not null && next.State == current.State && next.FindingIds.SequenceEqual(current.FindingIds)
        && next.Reasons.SequenceEqual(current.Reasons);
}
