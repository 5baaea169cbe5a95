using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>Whether the roster has room for somebody, and does not hold them already.</summary>
internal static class RosterCapacity
{
    public static Refusal? CheckNewcomer(CellState state, string memberId, DateOnly joinedOn)
    {
        if (state.Members.TryGetValue(memberId, out var known))
        {
            if (known.IsOpen()) return CellRefusals.AlreadyMember(memberId);
            if (known.Stays.Any(s => s.Until > joinedOn)) return CellRefusals.AlreadyMember(memberId);
            if (known.Stays.Length >= CellLimits.PeriodsPerMember)
                return CommonRefusals.TooMany("stays", CellLimits.PeriodsPerMember);
        }
        else if (state.Members.Count >= CellLimits.MembersEver)
        {
            return CommonRefusals.TooMany("members", CellLimits.MembersEver);
        }

        return state.Members.Values.Count(m => m.IsOpen()) >= Limits.MembersPerCell
            ? CommonRefusals.TooMany("members", Limits.MembersPerCell)
            : null;
    }
}
