using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>What became of an order to a working group.</summary>
public sealed class WorkingGroupPayload(string id, Outcome outcome) : Payload(outcome), IRefusable<WorkingGroupPayload>
{
    public static WorkingGroupPayload ForRefusal(Refusal refusal) => new("", Outcome.Refused(0, refusal));

    /// <summary>The group afterwards; null when it is not there for the caller.</summary>
    public async Task<WorkingGroupView?> GetWorkingGroup([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindWorkingGroup(id) is { } group ? await group.View(caller) : null;
}
