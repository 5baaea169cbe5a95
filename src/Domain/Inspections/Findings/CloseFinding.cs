using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>
/// The inspection closes what was verified; or what was proposed for an inspection file, when it decides that none is needed.
/// </summary>
public sealed record CloseFinding(Actor Actor, string FindingId, string Note) : ICaseOrder
{
    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (FindingGuards.Check(state, FindingId, Actor, out var finding, Role.Inspection) is { } denied) return denied;
        if (finding.Knows(Actor)) return Decision<CaseChange>.Nothing;
        if (Limits.Check("note", Note, Limits.Reason) is { } text) return text;
        if (!finding.IsUnresolved) return FindingRefusals.Resolved;
        if (state.IsUnderInspection(finding)) return FindingRefusals.UnderInspection;
        if (finding.State is not (FindingState.Verified or FindingState.Escalated)) return FindingRefusals.NotVerified;
        return new FindingChanged(finding.After(FindingStepKind.Closed, FindingState.Closed, at, Actor, Note));
    }
}
