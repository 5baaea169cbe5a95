using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>The cell answers what the group wrote.</summary>
/// <param name="Actor">Its secretary or deputy.</param>
/// <param name="VisitId">The visit's path.</param>
/// <param name="Text">What the cell accepts, and what it will do.</param>
public sealed record AnswerVisit(Actor Actor, string VisitId, string Text)
    : ICommand<WorkingGroupState, WorkingGroupEvent>
{
    public Decision<WorkingGroupEvent> Decide(WorkingGroupState group, DateTimeOffset at)
    {
        if (group.FindVisit(VisitId) is not { } visit || !VisitAccess.Sees(group, visit, Actor))
            return CommonRefusals.NotFound;
        if (!Actor.Is(visit.Cell, Role.Secretary, Role.DeputySecretary)) return CommonRefusals.NotPermitted;
        if (visit.Cancellation is not null) return VisitRefusals.Cancelled;
        if (visit.Sheet is null) return VisitRefusals.NotSubmitted;
        if (visit.Answer is not null) return VisitRefusals.AlreadyAnswered;
        if (Limits.Check("text", Text, Limits.Text) is { } text) return text;
        return new VisitAnswered(visit.Id, new VisitWord(Text, Actor.MemberId ?? Actor.Id, at));
    }
}
