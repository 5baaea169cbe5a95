using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>What became of an order to a cell.</summary>
public sealed class CellPayload(string id, Outcome outcome) : Payload(outcome), IRefusable<CellPayload>
{
    public static CellPayload ForRefusal(Refusal refusal) => new("", Outcome.Refused(0, refusal));

    /// <summary>The cell afterwards; null when it is not there for the caller.</summary>
    public async Task<CellView?> GetCell([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindCell(id) is { } cell ? await OnceMore.Ask(() => cell.View(caller)) : null;
}
