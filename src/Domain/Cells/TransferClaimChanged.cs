namespace ChiBo.Domain.Cells;

/// <summary>The other cell began to take the member in, or gave up.</summary>
public sealed record TransferClaimChanged(string MemberId, bool IsClaimed) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var transfer = state.TransferOf(MemberId)!;
        return state with { Transfers = state.Transfers.Replace(transfer, transfer with { IsClaimed = IsClaimed }) };
    }
}
