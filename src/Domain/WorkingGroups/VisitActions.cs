using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>
/// What an actor may do with a visit now, and why not the rest: the orders' own guards are asked. What only the cell or
/// its meeting knows (that it is over, or not yet) is said when the order is given.
/// </summary>
public static class VisitActions
{
    private static readonly
        ImmutableArray<(VisitAction Action, Func<WorkingGroupState, Actor, string, Refusal?> Guard)> All =
    [
        (VisitAction.AssignVisitors, AssignVisitors.Guard),
        (VisitAction.CancelVisit, CancelVisit.Guard),
        (VisitAction.SubmitVisit, SubmitVisit.Guard),
        (VisitAction.AnswerVisit, AnswerVisit.Guard),
    ];

    /// <summary>Every action with why not; null for what is permitted.</summary>
    public static IEnumerable<(VisitAction Action, Refusal? Refusal)> Of(
        WorkingGroupState group, Visit visit, Actor actor) =>
        All.Select(a => (a.Action, a.Guard(group, actor, visit.Id.Value)));
}
