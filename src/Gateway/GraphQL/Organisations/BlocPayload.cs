using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What became of an order to a bloc.</summary>
public sealed class BlocPayload(string? id, Outcome outcome) : Payload(outcome), IRefusable<BlocPayload>
{
    public static BlocPayload ForRefusal(Refusal refusal) => new(null, Outcome.Refused(0, refusal));

    /// <summary>The bloc afterwards; null when it is not there for the caller.</summary>
    public async Task<BlocView?> GetBloc([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindBloc(id) is { } bloc ? await OnceMore.Ask(() => bloc.View(caller)) : null;
}
