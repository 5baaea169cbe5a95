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
    public static Refusal? Guard(CellCase state, Actor actor, string findingId) =>
        Permit(state, actor, findingId, out var finding) ?? Waits(state, finding, actor);

    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (Permit(state, Actor, FindingId, out var finding) is { } denied) return denied;
        if (finding.Knows(Actor)) return Decision<CaseChange>.Nothing;
        if (Limits.Check("note", Note, Limits.Reason) is { } text) return text;
        if (Waits(state, finding, Actor) is { } no) return no;
        return new FindingChanged(
            Holds
                ? finding.After(FindingStepKind.Verified, FindingState.Verified, at, Actor, Note)
                : finding.After(FindingStepKind.SentBack, FindingState.Raised, at, Actor, Note)
                    with
                    {
                        AnswerBy = VietnamTime.DateOf(at).After(Rules.AnswerDays[finding.Severity]),
                        Answer = null,
                        AnsweredById = null,
                    });
    }

    private static Refusal? Permit(CellCase state, Actor actor, string findingId, out Finding finding) =>
        FindingGuards.Check(state, findingId, actor, out finding, Role.OrganisationCommittee, Role.Inspection);

    private static Refusal? Waits(CellCase state, Finding finding, Actor actor) =>
        !finding.IsUnresolved ? FindingRefusals.Resolved
        : state.IsUnderInspection(finding) ? FindingRefusals.UnderInspection
        : finding.State != FindingState.Answered ? FindingRefusals.NotAnswered
        : finding.AnsweredById == actor.Id ? FindingRefusals.OwnAnswer
        : null;
}
