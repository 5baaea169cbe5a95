using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>The cell explains itself: what happened, and what it does about it.</summary>
/// <param name="Actor">Secretary or deputy of the cell.</param>
/// <param name="FindingId">The finding.</param>
/// <param name="Answer">In words.</param>
public sealed record AnswerFinding(Actor Actor, string FindingId, string Answer) : ICaseOrder
{
    public static Refusal? Guard(CellCase state, Actor actor, string findingId) =>
        Permit(state, actor, findingId, out var finding) ?? Waits(finding);

    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (Permit(state, Actor, FindingId, out var finding) is { } denied) return denied;
        if (finding.Knows(Actor)) return Decision<CaseChange>.Nothing;
        if (Limits.Check("answer", Answer, Limits.Text) is { } text) return text;
        if (Waits(finding) is { } no) return no;
        var next = state.IsUnderInspection(finding) ? FindingState.Escalated : FindingState.Answered;
        return new FindingChanged(
            finding.After(FindingStepKind.Answered, next, at, Actor, Answer) with
            {
                Answer = Answer,
                AnsweredById = Actor.Id,
                FileId = next == FindingState.Escalated ? finding.FileId : null,
            });
    }

    private static Refusal? Permit(CellCase state, Actor actor, string findingId, out Finding finding) =>
        FindingGuards.Check(state, findingId, actor, out finding, Role.Secretary, Role.DeputySecretary);

    private static Refusal? Waits(Finding finding) =>
        finding.State is FindingState.Answered or FindingState.Verified ? FindingRefusals.AlreadyAnswered
        : !finding.IsUnresolved ? FindingRefusals.Resolved
        : finding.Answer is not null && finding.State == FindingState.Escalated ? FindingRefusals.AlreadyAnswered
        : null;
}
