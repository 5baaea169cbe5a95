using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A transfer that no cell has begun to accept is taken back: the member never left.</summary>
public sealed record CancelTransfer(Actor Actor, string MemberId) : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (state.TransferOf(MemberId) is not { } transfer) return CellRefusals.NotOnTheWay(MemberId);
        return transfer.IsClaimed ? CellRefusals.TransferClaimed(MemberId) : new TransferCancelled(MemberId);
    }
}
