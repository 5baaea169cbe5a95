using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The cell answers what the group wrote.</summary>
/// <param name="Actor">Its secretary or deputy.</param>
/// <param name="VisitId">The visit's path.</param>
/// <param name="Text">What the cell accepts, and what it will do.</param>
public sealed record AnswerVisit(Actor Actor, string VisitId, string Text)
    : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    public static Refusal? Guard(WorkingGroupState group, Actor actor, string visitId)
    {
        if (group.FindVisit(visitId) is not { } visit || !VisitAccess.Sees(group, visit, actor))
            return CommonRefusals.NotFound;
        if (!actor.Is(visit.Cell, Role.Secretary, Role.DeputySecretary)) return CommonRefusals.NotPermitted;
        if (visit.Cancellation is not null) return VisitRefusals.Cancelled;
        if (visit.Sheet is null) return VisitRefusals.NotSubmitted;
        return visit.Answer is not null ? VisitRefusals.AlreadyAnswered : null;
    }

    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (Guard(group, Actor, VisitId) is { } denied) return denied;
        if (Limits.Check("text", Text, Limits.Text) is { } text) return text;
        return new VisitAnswered(group.FindVisit(VisitId)!.Id, new VisitWord(Text, Actor.MemberId ?? Actor.Id, at));
    }
}
