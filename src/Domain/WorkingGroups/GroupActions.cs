using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>
/// What an actor may do with a working group now, and why not the rest: the orders' own guards are asked.
/// </summary>
public static class GroupActions
{
    private static readonly ImmutableArray<(GroupAction Action, Func<WorkingGroupState, Actor, Refusal?> Guard)> All =
    [
        (GroupAction.ChangeWorkingGroup, ChangeWorkingGroup.Guard),
        (GroupAction.PlanVisit, PlanVisit.Guard),
    ];

    /// <summary>Every action with why not; null for what is permitted.</summary>
    public static IEnumerable<(GroupAction Action, Refusal? Refusal)> Of(WorkingGroupState group, Actor actor) =>
        All.Select(a => (a.Action, a.Guard(group, actor)));
}
