namespace ChiBo.Domain.Cells;

/// <summary>A member holds a position from a day on.</summary>
public sealed record PositionSet(string MemberId, PositionPeriod Period) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var member = state.Members[MemberId];
        return state.With(member with { Positions = member.Positions.Add(Period) });
    }
}
