using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>What became of an order about a visit.</summary>
public sealed class VisitPayload(Outcome outcome, Func<Caller, Task<VisitView?>> visit) : Payload(outcome), IRefusable<VisitPayload>
{
    public static VisitPayload ForRefusal(Refusal refusal) =>
        new(Outcome.Refused(0, refusal), _ => Task.FromResult<VisitView?>(null));

    /// <summary>The visit afterwards; null when it is not there for the caller.</summary>
    public Task<VisitView?> GetVisit([GlobalState] Caller caller) => visit(caller);
}
