using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>Whether the cell's answer holds; one that does not goes back to the cell with a new deadline.</summary>
/// <param name="Actor">The organisation's committee, or the inspection.</param>
/// <param name="FindingId">The finding.</param>
/// <param name="Holds">Whether it does.</param>
/// <param name="Note">What was seen; why it does not hold.</param>
/// <param name="Rules">Give the new deadline.</param>
public sealed record VerifyFinding(Actor Actor, string FindingId, bool Holds, string Note, InspectionRules Rules) : ICaseOrder
{
    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (FindingGuards.Check(
            state, FindingId, Actor, out var finding, Role.OrganisationCommittee, Role.Inspection) is { } denied) return denied;
        if (finding.Knows(Actor)) return Decision<CaseChange>.Nothing;
        if (Limits.Check("note", Note, Limits.Reason) is { } text) return text;
        if (!finding.IsUnresolved) return FindingRefusals.Resolved;
        if (state.IsUnderInspection(finding)) return FindingRefusals.UnderInspection;
        if (finding.State != FindingState.Answered) return FindingRefusals.NotAnswered;
        if (finding.AnsweredById == Actor.Id) return FindingRefusals.OwnAnswer;
        return new FindingChanged(
            Holds
                ? finding.After(FindingStepKind.Verified, FindingState.Verified, at, Actor, Note)
                : finding.After(FindingStepKind.SentBack, FindingState.Raised, at, Actor, Note)
                    with
                    {
                        AnswerBy = VietnamTime.DateOf(at).AddDays(Rules.AnswerDays[finding.Severity]),
                        Answer = null,
                        AnsweredById = null,
                    });
    }
}
