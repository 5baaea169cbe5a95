using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections;

/// <summary>What the record says of one finding. Answers the very same finding when nothing changes.</summary>
internal static class Reconciliation
{
    private static readonly Actor Platform = Actor.Platform;

    /// <summary>The checks see it.</summary>
    public static Finding WithShortcoming(
        CellCase cell, string id, Shortcoming found, InspectionRules rules, DateTimeOffset at)
    {
        var finding = cell.Find(id) ?? Raise(cell, id, found, rules, at);
        finding = Restate(finding, found);
        return finding.State switch
        {
            FindingState.Raised or FindingState.Answered or FindingState.Verified or FindingState.Escalated
                when found.Until is { } until => Heal(cell, finding, until, at),
            FindingState.Healed when found.Until is null => RaiseAgain(finding, rules, at),
            FindingState.Healed when found.Until != finding.HealedAt => finding with { HealedAt = found.Until },
            FindingState.Withdrawn => found.Until is { } until
                ? Heal(cell, finding, until, at)
                : RaiseAgain(finding, rules, at) with { Occurrence = finding.Occurrence },
            FindingState.Raised or FindingState.Answered or FindingState.Verified or FindingState.Escalated
                or FindingState.Healed or FindingState.Closed => finding,
        };
    }

    /// <summary>The checks do not see it, and have: the record was corrected. What people ended stays ended.</summary>
    public static Finding WithoutShortcoming(CellCase cell, Finding finding, DateTimeOffset at) =>
        finding.State is FindingState.Closed or FindingState.Withdrawn || cell.IsUnderInspection(finding)
            ? finding
            : finding.After(FindingStepKind.Withdrawn, FindingState.Withdrawn, at, Platform) with { FileId = null };

    private static Finding Raise(CellCase cell, string id, Shortcoming found, InspectionRules rules, DateTimeOffset at)
    {
        var severity = rules.Severities[found.Code];
        var finding = new Finding
        {
            Id = id,
            CellId = cell.Cell.Value,
            Code = found.Code,
            Severity = severity,
            Month = found.Month,
            MeetingId = found.MeetingId,
            MemberId = found.MemberId,
            TaskId = found.TaskId,
            RaisedAt = at,
            AnswerBy = Deadline(severity, rules, at),
            Edition = rules.Id,
        };
        return finding.After(FindingStepKind.Raised, FindingState.Raised, at, Platform);
    }

    private static Finding RaiseAgain(Finding finding, InspectionRules rules, DateTimeOffset at) =>
        finding.After(FindingStepKind.RaisedAgain, FindingState.Raised, at, Platform) with
        {
            Occurrence = finding.Occurrence + 1,
            RaisedAt = at,
            AnswerBy = Deadline(finding.Severity, rules, at),
            HealedAt = null,
            Answer = null,
            AnsweredById = null,
        };

    private static Finding Restate(Finding finding, Shortcoming found) =>
        finding.Since == found.Since && finding.Evidence.SequenceEqual(found.Evidence)
            ? finding
            : finding with { Since = found.Since, Evidence = found.Evidence };

    /// <remarks>An inspection that was opened goes on, and is told.</remarks>
    private static Finding Heal(CellCase cell, Finding finding, DateTimeOffset until, DateTimeOffset at)
    {
        if (!cell.IsUnderInspection(finding))
            return finding.After(FindingStepKind.Healed, FindingState.Healed, at, Platform)
                with { HealedAt = until, FileId = null };
        return finding.HealedAt is not null
            ? finding
            : finding.After(FindingStepKind.Healed, FindingState.Escalated, at, Platform) with { HealedAt = until };
    }

    private static DateOnly Deadline(Severity severity, InspectionRules rules, DateTimeOffset at) =>
        VietnamTime.DateOf(at).After(rules.AnswerDays[severity]);
}
