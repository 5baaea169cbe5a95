namespace ChiBo.Domain.Cells;

/// <summary>What was entered about a member was put right.</summary>
public sealed record MemberCorrected(string MemberId, string Name, DateOnly JoinedOn, DateOnly? FullSince) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var member = state.Members[MemberId];
        var stay = member.Stays[^1] with { From = JoinedOn };
        return state.With(member with
        {
            Name = Name,
            FullSince = FullSince,
            Stays = member.Stays.SetItem(member.Stays.Length - 1, stay),
        });
    }

    internal bool Changes(CellMember member) =>
        member.Name != Name || member.Stays[^1].From != JoinedOn || member.FullSince != FullSince;
}
