namespace ChiBo.Domain.Cells;

/// <summary>A probationary member became a full one.</summary>
public sealed record FullMemberConfirmed(string MemberId, DateOnly FullSince) : CellEvent
{
    public override CellState Apply(CellState state) =>
        state.With(state.Members[MemberId] with { FullSince = FullSince });
}
