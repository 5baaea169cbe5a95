using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Cells;

/// <summary>
/// Takes a member in from another cell: reserve there, take in here, complete there. Killed between any two steps, the
/// same order given again, or the next awakening of this cell, finishes it; nobody is ever in both cells or in neither
/// cell's books.
/// </summary>
internal sealed class TransferArrival(
    IGrainFactory grains, ScopePath here, Func<ICommand<CellState, CellEvent>, Task<Outcome>> execute)
{
    public async Task<Outcome> Accept(CellState state, Caller caller, AcceptTransferRequest request)
    {
        var actor = caller.ToActor();
        if (AcceptTransfer.Guard(state, actor) is not null
            || !ScopePath.TryParse(request.FromCellId, out var from)
            || from.Depth != 3
            || from.Bloc != here.Bloc)
            return await execute(new AcceptTransfer(actor, request.MemberId, default, null));

        var other = grains.GetGrain<ICellGrain>(from.ToKey());
        var step = new TransferStepRequest(request.MemberId, here.Value);
        var claim = await other.ClaimTransfer(Caller.Platform, step);
        var outcome = await execute(new AcceptTransfer(actor, request.MemberId, from, claim.Transfer?.ToTransfer()));
        if (outcome.IsRefused && claim.Transfer is not null) await other.ReleaseTransfer(Caller.Platform, step);
        if (!outcome.IsRefused && claim.Transfer is { } transfer)
            await Settle([new Arrival(request.MemberId, from, transfer.On)]);
        return outcome;
    }

    /// <summary>Tells former cells that their members are here.</summary>
    public async Task Settle(ImmutableArray<Arrival> arrivals)
    {
        foreach (var arrival in arrivals)
        {
            var other = grains.GetGrain<ICellGrain>(arrival.From.ToKey());
            var told = await other.CompleteTransfer(
                Caller.Platform, new CompleteTransferRequest(arrival.MemberId, here.Value, arrival.On));
            if (!told.IsRefused) await execute(new SettleArrival(Actor.Platform, arrival));
        }
    }
}
