using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>The other cell is about to take the member in: from here on nobody takes the transfer back.</summary>
public sealed record ClaimTransfer(Actor Actor, string MemberId, ScopePath By) : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        if (state.TransferOf(MemberId) is not { } transfer || transfer.To != By)
            return CellRefusals.NotOnTheWay(MemberId);
        return transfer.IsClaimed ? Decision<CellEvent>.Nothing : new TransferClaimChanged(MemberId, true);
    }
}
