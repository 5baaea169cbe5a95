using System.Collections.Immutable;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections;

/// <summary>Which findings the rules want in an inspection file, and why.</summary>
internal static class EscalationReasons
{
    /// <summary>By finding; those that are in an open file already left out.</summary>
    public static ImmutableSortedDictionary<string, EscalationReason> Of(
        CellCase cell, InspectionRules rules, DateTimeOffset at)
    {
        var today = VietnamTime.DateOf(at);
        var repeated = rules.Repetitions.SelectMany(r => Repeated(cell, r, Month.At(at))).ToHashSet();
        var reasons = ImmutableSortedDictionary.CreateBuilder<string, EscalationReason>(StringComparer.Ordinal);
        foreach (var finding in cell.Findings.Values.Where(f => f.IsUnresolved && !cell.IsUnderInspection(f)))
        {
            if (finding.Answer is null && today > finding.AnswerBy.After(rules.UnansweredDays))
                reasons[finding.Id] = EscalationReason.Unanswered;
            else if (repeated.Contains(finding.Code)) reasons[finding.Id] = EscalationReason.Repeated;
        }

        return reasons.ToImmutable();
    }

    /// <summary>What a concluded inspection was about has been dealt with and does not count again.</summary>
    private static IEnumerable<string> Repeated(CellCase cell, Repetition rule, Month now) =>
        from finding in cell.Findings.Values
        where finding.Severity >= rule.AtLeast && finding.State != FindingState.Withdrawn
            && finding.Month > now.Plus(-rule.Within)
            && !(finding.FileId is { } file && cell.FindFile(file) is { State: FileState.Concluded })
        group finding.Month by finding.Code into months
        where months.Distinct().Count() >= rule.Months
        select months.Key;
}
