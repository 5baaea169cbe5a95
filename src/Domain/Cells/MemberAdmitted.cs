using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A member entered the roster, or came back to it.</summary>
public sealed record MemberAdmitted(
    string MemberId,
    string Name,
    DateOnly JoinedOn,
    DateOnly? FullSince,
    MemberStanding Standing = MemberStanding.Active,
    DateOnly? StandingUntil = null,
    ScopePath? CameFrom = null) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var member = state.Members.GetValueOrDefault(MemberId) ?? new CellMember { Id = MemberId, Name = Name };
        var isNew = member.Stays.IsEmpty;
        return state.With(member with
        {
            Name = Name,
            FullSince = FullSince,
            Stays = member.Stays.Add(new Stay(JoinedOn, CameFrom: CameFrom)),
            // whoever comes back does so without the standing and the position of former times
            Standings = isNew && Standing == MemberStanding.Active
                ? member.Standings
                : member.Standings.Add(new StandingPeriod(Standing, JoinedOn, StandingUntil)),
            Positions = isNew
                ? member.Positions
                : member.Positions.Add(new PositionPeriod(CellPosition.Member, JoinedOn)),
        });
    }
}
