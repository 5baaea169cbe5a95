using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The visit is called off, with a reason.</summary>
/// <param name="Actor">Who plans for the bloc, or the lead.</param>
/// <param name="VisitId">The visit's path.</param>
/// <param name="Reason">Why.</param>
public sealed record CancelVisit(Actor Actor, string VisitId, string Reason)
    : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    public static Refusal? Guard(WorkingGroupState group, Actor actor, string visitId) =>
        VisitAccess.Changes(group, visitId, actor);

    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (Guard(group, Actor, VisitId) is { } denied) return denied;
        if (Limits.Check("reason", Reason, Limits.Reason) is { } reason) return reason;
        return new VisitCancelled(
            group.FindVisit(VisitId)!.Id, new VisitWord(Reason, Actor.MemberId ?? Actor.Id, at));
    }
}
