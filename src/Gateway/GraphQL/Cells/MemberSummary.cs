using ChiBo.Domain.Cells;
using ChiBo.Projections.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>A member of a cell as lists show them. What it shares with <c>RosterEntry</c> has the same name.</summary>
public sealed class MemberSummary(MemberRow row)
{
    /// <summary>The member's id, unique in the bloc, which is also the login name.</summary>
    [ID] public string MemberId => row.MemberId;

    /// <summary>Family name first, as minutes have it.</summary>
    public string Name => row.Name;

    /// <summary>Full or probationary today.</summary>
    public MembershipClass Class => Enum.Parse<MembershipClass>(row.Class);

    /// <summary>Whether the member is expected at meetings today.</summary>
    public MemberStanding Standing => Enum.Parse<MemberStanding>(row.Standing);

    /// <summary>Secretary, deputy, of the committee, or a member without a position.</summary>
    public CellPosition Position => Enum.Parse<CellPosition>(row.Position);
}
