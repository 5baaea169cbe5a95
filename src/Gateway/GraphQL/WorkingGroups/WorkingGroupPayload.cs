using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>What became of an order to a working group.</summary>
public sealed class WorkingGroupPayload(string id, Outcome outcome) : Payload(outcome)
{
    /// <summary>The group afterwards; null when it is not there for the caller.</summary>
    public async Task<WorkingGroupView?> GetWorkingGroup([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindWorkingGroup(id) is { } group ? await group.View(caller) : null;
}
