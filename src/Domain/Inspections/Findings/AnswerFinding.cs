using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>The cell explains itself: what happened, and what it does about it.</summary>
/// <param name="Actor">Secretary or deputy of the cell.</param>
/// <param name="FindingId">The finding.</param>
/// <param name="Answer">In words.</param>
public sealed record AnswerFinding(Actor Actor, string FindingId, string Answer) : ICaseOrder
{
    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (FindingGuards.Check(state, FindingId, Actor, out var finding, Role.Secretary, Role.DeputySecretary) is { } denied)
            return denied;
        if (finding.Knows(Actor)) return Decision<CaseChange>.Nothing;
        if (Limits.Check("answer", Answer, Limits.Text) is { } text) return text;
        if (finding.State is FindingState.Answered or FindingState.Verified) return FindingRefusals.AlreadyAnswered;
        if (!finding.IsUnresolved) return FindingRefusals.Resolved;
        if (finding.Answer is not null && finding.State == FindingState.Escalated) return FindingRefusals.AlreadyAnswered;
        var next = state.IsUnderInspection(finding) ? FindingState.Escalated : FindingState.Answered;
        return new FindingChanged(
            finding.After(FindingStepKind.Answered, next, at, Actor, Answer) with
            {
                Answer = Answer,
                AnsweredById = Actor.Id,
                FileId = next == FindingState.Escalated ? finding.FileId : null,
            });
    }
}
