using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Another aggregate has heard of a visit. What is settled already changes nothing.</summary>
/// <param name="Actor">The platform.</param>
/// <param name="VisitId">The visit's path.</param>
/// <param name="Step">What was settled.</param>
/// <param name="Revision">Of the visitors that the meeting was told.</param>
public sealed record SettleVisit(Actor Actor, ScopePath VisitId, VisitStep Step, int Revision = 0)
    : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(group.Exists, group.Path) is { } denied) return denied;
        if (group.FindVisit(VisitId.Value) is not { } visit) return Decision<WorkingGroupEvent>.Nothing;
        return Step switch
        {
            VisitStep.Claimed when !visit.IsClaimed => new VisitClaimed(VisitId),
            VisitStep.TurnedAway when !visit.IsClaimed => new VisitTurnedAway(VisitId),
            VisitStep.Told when visit.ToldRevision < Revision => new VisitorsTold(VisitId, Revision),
            VisitStep.Released when visit is { Cancellation: not null, IsReleased: false } => new VisitReleased(VisitId),
            VisitStep.Claimed or VisitStep.TurnedAway or VisitStep.Told or VisitStep.Released =>
                Decision<WorkingGroupEvent>.Nothing,
        };
    }
}
