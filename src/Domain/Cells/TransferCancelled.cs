namespace ChiBo.Domain.Cells;

/// <summary>A transfer was taken back.</summary>
public sealed record TransferCancelled(string MemberId) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var member = state.Members[MemberId];
        var stay = member.Stays[^1] with { Until = null, End = null };
        return state.With(member with { Stays = member.Stays.SetItem(member.Stays.Length - 1, stay) }) with
        {
            Transfers = state.Transfers.RemoveAll(t => t.MemberId == MemberId),
        };
    }
}
