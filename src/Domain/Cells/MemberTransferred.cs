namespace ChiBo.Domain.Cells;

/// <summary>A member left for another cell, which has yet to take them in.</summary>
public sealed record MemberTransferred(PendingTransfer Transfer) : CellEvent
{
    public override CellState Apply(CellState state) =>
        new MembershipEnded(Transfer.MemberId, Transfer.On, MembershipEnd.Transferred).Apply(state) with
        {
            Transfers = state.Transfers.Add(Transfer),
        };
}
