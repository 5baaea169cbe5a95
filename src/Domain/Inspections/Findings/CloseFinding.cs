using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>
/// The inspection closes what was verified; or what was proposed for an inspection file, when it decides that none is needed.
/// </summary>
public sealed record CloseFinding(Actor Actor, string FindingId, string Note) : ICaseOrder
{
    public static Refusal? Guard(CellCase state, Actor actor, string findingId) =>
        Permit(state, actor, findingId, out var finding) ?? Waits(state, finding);

    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (Permit(state, Actor, FindingId, out var finding) is { } denied) return denied;
        if (finding.Knows(Actor)) return Decision<CaseChange>.Nothing;
        if (Limits.Check("note", Note, Limits.Reason) is { } text) return text;
        if (Waits(state, finding) is { } no) return no;
        return new FindingChanged(finding.After(FindingStepKind.Closed, FindingState.Closed, at, Actor, Note));
    }

    private static Refusal? Permit(CellCase state, Actor actor, string findingId, out Finding finding) =>
        FindingGuards.Check(state, findingId, actor, out finding, Role.Inspection);

    private static Refusal? Waits(CellCase state, Finding finding) =>
        !finding.IsUnresolved ? FindingRefusals.Resolved
        : state.IsUnderInspection(finding) ? FindingRefusals.UnderInspection
        : finding.State is not (FindingState.Verified or FindingState.Escalated) ? FindingRefusals.NotVerified
        : null;
}
