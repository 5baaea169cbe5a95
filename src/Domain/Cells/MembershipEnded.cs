namespace ChiBo.Domain.Cells;

/// <summary>A member no longer belongs to the cell from a day on.</summary>
public sealed record MembershipEnded(string MemberId, DateOnly On, MembershipEnd Cause) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var member = state.Members[MemberId];
        var stay = member.Stays[^1] with { Until = On, End = Cause };
        return state.With(member with { Stays = member.Stays.SetItem(member.Stays.Length - 1, stay) });
    }
}
