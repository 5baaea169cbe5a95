using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Cells;

namespace ChiBo.Projections.Cells;

/// <summary>A snapshot as periods of days, the first of which is that of the day on which it was sent.</summary>
internal static class CellPeriods
{
    public static ImmutableArray<CellDayRow> Days(CellSnapshot cell) =>
        [.. Of(cell).Select(p => CellDayRow.Of(cell, p.Day, p.From, p.Until))];

    /// <summary>By member and day; a member who stays the same has one.</summary>
    public static ImmutableArray<MemberDayRow> Members(CellSnapshot cell)
    {
        var rows = new SortedDictionary<string, List<MemberDayRow>>(StringComparer.Ordinal);
        foreach (var (day, from, until) in Of(cell))
            foreach (var line in day.Roster)
            {
                var row = MemberDayRow.Of(cell.Id, line, from, until);
                if (!rows.TryGetValue(line.MemberId, out var own)) rows[line.MemberId] = own = [];
                if (own is [.., var last] && last.GoesOnIn(row)) own[^1] = last with { UntilOn = until };
                else own.Add(row);
            }

        return [.. rows.Values.SelectMany(own => own)];
    }

    private static IEnumerable<(CellDay Day, DateOnly From, DateOnly Until)> Of(CellSnapshot cell)
    {
        var ahead = cell.Ahead.OrderBy(d => d.On).ToList();
        yield return (Now(cell), CellDayRow.Ever, ahead is [var first, ..] ? first.On : RosterDays.Never);
        for (var i = 0; i < ahead.Count; i++)
            yield return (ahead[i], ahead[i].On, i + 1 < ahead.Count ? ahead[i + 1].On : RosterDays.Never);
    }

    private static CellDay Now(CellSnapshot cell) => new()
    {
        Members = cell.Members,
        Full = cell.Full,
        Probationary = cell.Probationary,
        Exempt = cell.Exempt,
        TemporarilyIn = cell.TemporarilyIn,
        TemporarilyOut = cell.TemporarilyOut,
        HasCommittee = cell.HasCommittee,
        Secretary = cell.Secretary,
        Schedule = cell.Schedule,
        Roster = cell.Roster,
    };
}
