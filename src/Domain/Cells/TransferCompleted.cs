namespace ChiBo.Domain.Cells;

/// <summary>The other cell has taken the member in.</summary>
public sealed record TransferCompleted(string MemberId) : CellEvent
{
    public override CellState Apply(CellState state) =>
        state with { Transfers = state.Transfers.RemoveAll(t => t.MemberId == MemberId) };
}
