using System.Collections.Immutable;

namespace ChiBo.Domain.Cells;

/// <summary>
/// The days on which a cell becomes another than the day before though nobody does anything: a membership, a standing, a
/// position or a schedule begins or ends, a probationary member becomes a full one.
/// </summary>
public static class RosterDays
{
    /// <summary>The first day from which all that is planned for a cell has happened, for whoever shows periods.</summary>
    public static readonly DateOnly Never = new(9000, 1, 1);

    /// <summary>The days after one, in order, that the state knows of.</summary>
    public static ImmutableArray<DateOnly> After(CellState state, DateOnly day)
    {
        var days = new SortedSet<DateOnly>();
        foreach (var member in state.Members.Values)
            foreach (var change in Of(member)) days.Add(change);
        foreach (var schedule in state.Schedules) days.Add(schedule.FromMonth.FirstDay);
        return [.. days.Where(d => d > day && d < Never)];
    }

    private static IEnumerable<DateOnly> Of(CellMember member)
    {
        if (member.FullSince is { } full) yield return full;
        foreach (var stay in member.Stays)
        {
            yield return stay.From;
            if (stay.Until is { } until) yield return until;
        }

        foreach (var standing in member.Standings)
        {
            yield return standing.From;
            if (standing.Until is { } last && last < Never) yield return last.AddDays(1);
        }

        foreach (var position in member.Positions) yield return position.From;
    }
}
