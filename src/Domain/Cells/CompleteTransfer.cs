using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>The other cell has taken the member in. May be given again: what is complete stays complete.</summary>
public sealed record CompleteTransfer(Actor Actor, string MemberId, ScopePath By, DateOnly On)
    : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        return state.TransferOf(MemberId) is { IsClaimed: true } transfer && transfer.To == By && transfer.On == On
            ? new TransferCompleted(MemberId)
            : Decision<CellEvent>.Nothing;
    }
}
