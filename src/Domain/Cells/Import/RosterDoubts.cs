using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// Whether a list can be read for certain. If the name, a day or the id of a single row is in doubt, the list is
/// refused as a whole: whoever made it puts it right, and nothing was changed by a guess.
/// </summary>
internal sealed class RosterDoubts(RosterHeader header)
{
    // More digits than a spreadsheet keeps of a number.
    private const int MostDigits = 15;

    private static readonly RosterColumn[] Days =
    [
        RosterColumn.JoinedOn,
        RosterColumn.FullSince,
        RosterColumn.StandingFrom,
        RosterColumn.StandingUntil,
    ];

    private readonly Dictionary<string, (int Line, string Name)> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first doubt, from the top; null when there is none.</summary>
    public Refusal? Find()
    {
        foreach (var row in header.Rows)
        {
            var id = header.At(row, RosterColumn.MemberId);
            if (id.IsEmpty || header.Malformed(row) is not null)
            {
                continue; // such a row is refused by itself
            }

            var doubt =
                OfRow(row)
                ?? OfValues(row)
                ?? OfId(row, id)
                ?? OfName(row)
                ?? OfDays(row)
                ?? OfNamelessColumns(row)
                ?? OfEarlier(row, id);
            if (doubt is not null)
            {
                return doubt;
            }
        }

        return null;
    }

    private Refusal? OfRow(ListRow row)
    {
        if (row.IsHidden)
        {
            return ListRefusals.HiddenRow(row.Line);
        }

        return (
            from heading in header.Names.Values.Append(header.Columns[RosterColumn.MemberId])
            where header.Table.Spans.Any(s => s.FromLine == row.Line && s.ToLine > row.Line && s.From == heading.Place)
            select ListRefusals.MergedRows(row.Line, heading.Words)
        ).FirstOrDefault();
    }

    /// <summary>Errors, truth values and formulas without a result, in whatever column is read.</summary>
    private Refusal? OfValues(ListRow row)
    {
        foreach (
            var (heading, cell) in header
                .Columns.Values.Concat(header.Names.Values)
                .SelectMany(h => header.Cells(row, h))
        )
        {
            if (cell.IsNoValue)
            {
                return cell.Kind switch
                {
                    ListCellKind.Error => ListRefusals.ErrorValue(row.Line, heading.Words, cell.Text),
                    ListCellKind.NoValue => ListRefusals.NoValue(row.Line, heading.Words),
                    _ => ListRefusals.WrongKind(row.Line, heading.Words, cell.Text),
                };
            }
        }

        return null;
    }

    private Refusal? OfId(ListRow row, ListCell id) =>
        id.Kind == ListCellKind.Day || (id.Kind == ListCellKind.Number && id.Text.Count(char.IsAsciiDigit) > MostDigits)
            ? ListRefusals.WrongKind(row.Line, header.Columns[RosterColumn.MemberId].Words, id.Text)
            : null;

    /// <summary>The same row twice is refused by itself; one id with two names leaves open who is meant.</summary>
    private Refusal? OfEarlier(ListRow row, ListCell id)
    {
        var name = MemberName.Clean(RosterNames.Of(header, row));
        return
            _ids.TryAdd(id.Text, (row.Line, name))
            || name.Length == 0
            || string.Equals(_ids[id.Text].Name, name, StringComparison.OrdinalIgnoreCase)
            ? null
            : ListRefusals.IdTwice(row.Line, header.Columns[RosterColumn.MemberId].Words, id.Text, _ids[id.Text].Line);
    }

    private Refusal? OfName(ListRow row)
    {
        foreach (var (heading, cell) in header.Names.Values.SelectMany(h => header.Cells(row, h)))
        {
            if (cell.Kind is ListCellKind.Number or ListCellKind.Day)
            {
                return ListRefusals.WrongKind(row.Line, heading.Words, cell.Text);
            }

            if (ListLetters.AreLost(cell.Text))
            {
                return ListRefusals.LostLetters(row.Line, heading.Words, cell.Text);
            }

            if (ListLetters.AreOld(cell.Text))
            {
                return ListRefusals.OldLetters(row.Line, heading.Words, cell.Text);
            }
        }

        return RosterNames.Doubt(header, row);
    }

    private Refusal? OfDays(ListRow row) =>
        (
            from column in Days
            let heading = header.HeadingOf(column)
            where heading is not null
            let cell = header.At(row, heading)
            where cell.Kind == ListCellKind.Text && ListDays.IsMonthFirst(cell.Text)
            select ListRefusals.DatesInDoubt(row.Line, heading.Words, cell.Text)
        ).FirstOrDefault();

    /// <summary>Columns that nobody reads and that may hold what a column beside them should.</summary>
    private Refusal? OfNamelessColumns(ListRow row)
    {
        foreach (var heading in header.Headings.Where(h => !header.IsRead(h)))
        {
            var cell = row.At(heading.Place);
            if (cell.IsEmpty)
            {
                continue;
            }

            var isNameless = heading.Text.Length == 0;
            if (
                isNameless
                && cell.Kind == ListCellKind.Text
                && ListWords.HasLetters(cell.Text)
                && IsBesideName(heading)
            )
            {
                return ListRefusals.NameInDoubt(row.Line, heading.Words, cell.Text);
            }

            if ((isNameless || RosterWords.IsOnlyDay(heading.Text)) && ListDays.Read(cell) is not null)
            {
                return ListRefusals.DatesInDoubt(row.Line, heading.Words, cell.Text);
            }
        }

        return null;
    }

    private bool IsBesideName(ListHeading heading) =>
        header.Headings.Any(h =>
            int.Abs(h.Place - heading.Place) == 1 && header.Names.Values.Any(n => n.Place == h.Group)
        );
}
