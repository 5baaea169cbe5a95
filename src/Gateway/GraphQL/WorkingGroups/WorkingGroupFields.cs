using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>What a working group shows beside its own record.</summary>
[ExtendObjectType<WorkingGroupView>]
public sealed class WorkingGroupFields
{
    /// <summary>Commands that would not be refused to the caller for what the group is now.</summary>
    public IReadOnlyList<GroupAction> GetPermitted([Parent] WorkingGroupView shown, [GlobalState] Caller caller) =>
        [.. Actions(shown, caller).Where(a => a.Refusal is null).Select(a => a.Action)];

    /// <summary>Commands that would be refused to the caller now, each with the refusal.</summary>
    public IReadOnlyList<DeniedGroupAction> GetDenied([Parent] WorkingGroupView shown, [GlobalState] Caller caller) =>
    [
        .. from action in Actions(shown, caller)
           where action.Refusal is not null
           select DeniedGroupAction.Of(action.Action, action.Refusal),
    ];

    /// <summary>Where the group lies decides alone: it may be shown by its grain, or by the read model.</summary>
    private static IEnumerable<(GroupAction Action, Refusal? Refusal)> Actions(WorkingGroupView shown, Caller caller) =>
        GroupActions.Of(
            new WorkingGroupState { Path = ScopePath.Parse(shown.Id), RegisteredAt = DateTimeOffset.UnixEpoch },
            caller.ToActor());
}
