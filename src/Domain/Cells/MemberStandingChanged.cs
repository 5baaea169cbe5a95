namespace ChiBo.Domain.Cells;

/// <summary>Another standing of a member holds from a day on.</summary>
public sealed record MemberStandingChanged(string MemberId, StandingPeriod Period) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var member = state.Members[MemberId];
        return state.With(member with { Standings = member.Standings.Add(Period) });
    }
}
