using ChiBo.Domain.Cells;
using ChiBo.Projections.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>A member of a cell as lists show them. What it shares with <c>RosterEntry</c> has the same name.</summary>
public sealed class MemberSummary(MemberRow row)
{
    [ID] public string MemberId => row.MemberId;

    public string Name => row.Name;

    public MembershipClass Class => Enum.Parse<MembershipClass>(row.Class);

    public MemberStanding Standing => Enum.Parse<MemberStanding>(row.Standing);

    public CellPosition Position => Enum.Parse<CellPosition>(row.Position);
}
