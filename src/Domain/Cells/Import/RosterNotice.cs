using System.Collections.Immutable;
using System.Globalization;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// What an import says of a row that it takes: a value that the file does not give, or a name that somebody ought to
/// look
/// at twice. Nothing of that kind happens unsaid.
/// </summary>
/// <param name="Line">The row of the sheet, or the line of the text.</param>
/// <param name="Code">Its text is kept by this code.</param>
/// <param name="Arguments">What fills the text.</param>
public sealed record RosterNotice(int Line, string Code, ImmutableArray<string> Arguments)
{
    /// <summary>The heading of the column that it is about.</summary>
    public string? Column { get; init; }

    /// <summary>That column's letter in the sheet; null in a text, and where the file has no such column.</summary>
    public string? Letter { get; init; }
}

/// <summary>What there is to say of a row.</summary>
internal sealed class RosterNotices(RosterPlaces places, DateOnly today)
{
    /// <summary>The days that orders take where the row gives none.</summary>
    public IEnumerable<RosterNotice> OfDefaults(RosterRow row, CellMember? known)
    {
        if (known is null && row.JoinedOn is null)
        {
            yield return Of(row, "notice.default-day", RosterColumn.JoinedOn, Day(row.StandingFrom ?? today));
        }

        var becomesFull = known is null
            ? row.Class != MembershipClass.Probationary
            : known.FullSince is null && row.Class == MembershipClass.Full;
        if (becomesFull && row.FullSince is null)
        {
            var since = known is null ? row.JoinedOn ?? row.StandingFrom ?? today : today;
            yield return Of(row, "notice.default-day", RosterColumn.FullSince, Day(since));
        }

        if (
            row is { Standing: { } standing, StandingFrom: null }
            && standing != (known?.StandingOn(today).Standing ?? MemberStanding.Active)
        )
        {
            var from = known is null ? row.JoinedOn ?? today : today;
            yield return Of(row, "notice.default-day", RosterColumn.StandingFrom, Day(from));
        }

        if (row.Position is { } position && position != (known?.PositionOn(today) ?? CellPosition.Member))
        {
            yield return Of(
                row,
                "notice.position-from",
                RosterColumn.Position,
                RosterWords.Of(position),
                Day(PositionFrom(row, known))
            );
        }
    }

    /// <summary>A name that loses words, or that somebody else of the cell has.</summary>
    public IEnumerable<RosterNotice> OfName(RosterRow row, CellMember? known, CellState state)
    {
        var name = MemberName.Clean(row.Name);
        if (known?.Name == name)
        {
            yield break;
        }

        if (known is not null && IsShorter(known.Name, name))
        {
            yield return Of(row, "notice.shorter-name", RosterColumn.Name, known.Name, name);
        }

        if (state.Members.Values.FirstOrDefault(m => m.IsOpen() && m.Id != row.MemberId && m.Name == name) is { } other)
        {
            yield return Of(
                row,
                known is null ? "notice.same-name" : "notice.name-of-another",
                RosterColumn.Name,
                name,
                other.Id
            );
        }
    }

    private DateOnly PositionFrom(RosterRow row, CellMember? known)
    {
        if (known is not null)
        {
            return today;
        }

        var joined = row.JoinedOn ?? row.StandingFrom ?? today;
        return row.FullSince > joined ? row.FullSince.Value : joined;
    }

    /// <summary>All words of the new name stand in the old one, which has more.</summary>
    private static bool IsShorter(string before, string after)
    {
        var (had, has) = (before.Split(' '), after.Split(' '));
        return has.Length < had.Length && has.All(word => had.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private string Day(DateOnly day)
    {
        var written = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return day == today ? $"hôm nay ({written})" : $"ngày {written}";
    }

    private RosterNotice Of(RosterRow row, string code, RosterColumn column, params ReadOnlySpan<string> arguments)
    {
        var place = places.Of(column);
        var heading = place?.Heading ?? RosterWords.Title(column);
        return new RosterNotice(row.Line, code, [heading, .. arguments]) { Column = heading, Letter = place?.Letter };
    }
}
