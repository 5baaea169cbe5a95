using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>The other cell could not take the member in after all.</summary>
public sealed record ReleaseTransfer(Actor Actor, string MemberId, ScopePath By) : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        if (state.TransferOf(MemberId) is not { } transfer || transfer.To != By)
            return CellRefusals.NotOnTheWay(MemberId);
        return transfer.IsClaimed ? new TransferClaimChanged(MemberId, false) : Decision<CellEvent>.Nothing;
    }
}
