using System.Collections.Immutable;

namespace ChiBo.Domain.Cells;

/// <summary>The roster of a cell as of a date.</summary>
public static class Rosters
{
    public static Roster On(CellState state, DateOnly date)
    {
        var streaks = new AbsenceStreaks(state, date);
        var entries = ImmutableArray.CreateBuilder<RosterEntry>();
        foreach (var member in state.Members.Values)
            if (member.BelongsOn(date)) entries.Add(Entry(member, date, streaks));
        entries.Sort((a, b) => string.CompareOrdinal(a.MemberId, b.MemberId));
        return new Roster(date, entries.ToImmutable());
    }

    private static RosterEntry Entry(CellMember member, DateOnly date, AbsenceStreaks streaks)
    {
        var standing = member.StandingOn(date);
        var isActive = standing.Standing == MemberStanding.Active;
        return new RosterEntry(
            member.Id,
            member.Name,
            member.ClassOn(date),
            standing.Standing,
            member.PositionOn(date),
            isActive ? null : standing.From,
            isActive ? null : standing.Until,
            streaks.ExcusedOf(member.Id),
            streaks.Of(member.Id));
    }
}
