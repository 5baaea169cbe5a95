using System.Collections.Immutable;

namespace ChiBo.Domain.Lists;

/// <summary>
/// The headings of a list, wherever they stand: below titles, on one level or on several, merged or not. A column is
/// known by its own heading or by that and the ones above it (<c>Ngày, tháng, năm</c> over <c>về chi bộ</c>).
/// </summary>
/// <typeparam name="TMeaning">What a column of this sort of list can hold.</typeparam>
/// <param name="Columns">All columns of the table.</param>
/// <param name="FirstRow">The place in the table's rows where the data begin.</param>
/// <param name="Width">How many fields the headings have, with empty ones.</param>
internal sealed record ListHead<TMeaning>(
    ImmutableArray<(ListHeading Heading, TMeaning? Meaning)> Columns,
    int FirstRow,
    int Width
)
    where TMeaning : struct
{
    private const int SearchedRows = 30;
    private const int MostLevels = 3;

    /// <param name="table">Where to look.</param>
    /// <param name="meaning">What a heading, folded, means; null for one that nobody knows.</param>
    /// <param name="isComplete">Whether a list can be read by columns of these meanings.</param>
    /// <returns>The rows in which most is known, of those by which the list can be read if there are any.</returns>
    public static (ListHead<TMeaning> Head, bool IsComplete) Find(
        ListTable table,
        Func<string, TMeaning?> meaning,
        Func<IReadOnlyCollection<TMeaning>, bool> isComplete
    )
    {
        var (best, most, isBestComplete) = (new ListHead<TMeaning>([], 0, 0), -1, false);
        for (var row = 0; row < int.Min(table.Rows.Length, SearchedRows); row++)
        {
            var head = At(table, row, meaning);
            var known = head.Columns.Where(c => c.Meaning is not null).Select(c => c.Meaning!.Value).ToHashSet();
            var complete = isComplete(known);
            if ((complete && !isBestComplete) || (complete == isBestComplete && known.Count > most))
            {
                (best, most, isBestComplete) = (head, known.Count, complete);
            }
        }

        var isNumbered = best.FirstRow < table.Rows.Length && ListNumbering.Is(table.Rows[best.FirstRow]);
        return (isNumbered ? best with { FirstRow = best.FirstRow + 1 } : best, isBestComplete);
    }

    private static ListHead<TMeaning> At(ListTable table, int row, Func<string, TMeaning?> meaning)
    {
        var levels = Above(table, row).Append(table.Rows[row]).ToList();
        var head = Of(table, levels, row + 1, meaning);
        for (var next = row + 1; next < table.Rows.Length && next - row < MostLevels; next++)
        {
            var below = table.Rows[next];
            if (below.Line != table.Rows[next - 1].Line + 1 || !IsLevel(table, head, levels[^1], below, meaning))
            {
                break;
            }

            levels.Add(below);
            head = Of(table, levels, next + 1, meaning);
        }

        return head;
    }

    /// <summary>Headings above the main ones: what is merged, or stands alone, over several of them.</summary>
    private static IEnumerable<ListRow> Above(ListTable table, int row)
    {
        var first = row;
        while (first > 0 && row - first < MostLevels - 1 && table.Rows[first - 1].Line == table.Rows[first].Line - 1)
        {
            first--;
        }

        return table.Rows[first..row];
    }

    /// <summary>
    /// Whether a row goes on with the headings: it parts at least one column that is known by it, and beneath columns
    /// that are known already there is nothing but a hint.
    /// </summary>
    private static bool IsLevel(
        ListTable table,
        ListHead<TMeaning> head,
        ListRow above,
        ListRow row,
        Func<string, TMeaning?> meaning
    )
    {
        var (parts, hints, others) = (0, 0, 0);
        foreach (var (heading, known) in head.Columns)
        {
            var cell = row.At(heading.Place);
            if (cell.IsEmpty)
            {
                continue;
            }

            if (cell.Kind != ListCellKind.Text || !ListWords.HasLetters(cell.Text) || ListDays.Read(cell) is not null)
            {
                return false;
            }

            var isParted =
                known is null || heading.Group != heading.Place || IsOverSeveral(table, above, row, heading.Place);
            if (!isParted)
            {
                if (ListWords.WithoutHints(cell.Text).Trim().Length > 0)
                {
                    return false;
                }

                hints++;
            }
            else if (Meaning([heading.Text, cell.Text], meaning) is not null)
            {
                parts++;
            }
            else
            {
                others++;
            }
        }

        return parts > 0 || (hints > 0 && others == 0);
    }

    private static bool IsOverSeveral(ListTable table, ListRow above, ListRow row, int place) =>
        table.LastOf(above.Line, place) > place
        || (above.At(place + 1).IsEmpty && !row.At(place + 1).IsEmpty && !above.At(place).IsEmpty);

    private static ListHead<TMeaning> Of(
        ListTable table,
        IReadOnlyList<ListRow> levels,
        int firstRow,
        Func<string, TMeaning?> meaning
    )
    {
        var columns = ImmutableArray.CreateBuilder<(ListHeading, TMeaning?)>();
        for (var place = 0; place < table.Width; place++)
        {
            var texts = new List<string>();
            var group = place;
            for (var level = 0; level < levels.Count; level++)
            {
                var text = levels[level].At(place) is { IsEmpty: false } own ? own.Text : "";
                if (text.Length == 0 && From(table, levels, level, place) is { } from)
                {
                    text = levels[level].At(from).Text;
                    var reaches = Below(levels, level, place).Concat(Below(levels, level, from)).All(c => c.IsEmpty);
                    group = reaches ? from : group;
                }

                if (text.Length > 0)
                {
                    texts.Add(text);
                }
            }

            // What stands alone above it, the title of the list, is no heading of the column.
            var isNamed = group != place || Below(levels, -1, place).Any(c => !c.IsEmpty);
            var found = Meaning(isNamed ? texts : [], meaning, out var shown);
            columns.Add((new ListHeading(place, table.LetterOf(place), shown, group), found));
        }

        return new ListHead<TMeaning>(columns.ToImmutable(), firstRow, levels.Max(l => l.Cells.Length));
    }

    private static IEnumerable<ListCell> Below(IReadOnlyList<ListRow> levels, int level, int place) =>
        levels.Skip(level + 1).Select(l => l.At(place));

    /// <summary>The place from which a heading reaches over this one; null where none does.</summary>
    private static int? From(ListTable table, IReadOnlyList<ListRow> levels, int level, int place)
    {
        var row = levels[level];
        for (var from = place - 1; from >= 0; from--)
        {
            if (row.At(from).IsEmpty)
            {
                continue;
            }

            // Merged over it; or alone above headings of its own, as people leave it who do not merge.
            return
                table.LastOf(row.Line, from) >= place
                || (
                    level < levels.Count - 1
                    && table.LastOf(row.Line, from) == from
                    && Below(levels, level, place).Any(c => !c.IsEmpty)
                    && Below(levels, level, from).Any(c => !c.IsEmpty)
                )
                ? from
                : null;
        }

        return null;
    }

    private static TMeaning? Meaning(IReadOnlyList<string> texts, Func<string, TMeaning?> meaning) =>
        Meaning(texts, meaning, out _);

    /// <summary>The longest run of headings, from the nearest one upwards, that means something.</summary>
    private static TMeaning? Meaning(IReadOnlyList<string> texts, Func<string, TMeaning?> meaning, out string shown)
    {
        for (var first = 0; first < texts.Count; first++)
        {
            var run = string.Join(' ', texts.Skip(first).Distinct());
            foreach (var text in (ReadOnlySpan<string>)[run, ListWords.WithoutHints(run)])
            {
                if (meaning(ListWords.Fold(text)) is { } found)
                {
                    shown = run;
                    return found;
                }
            }
        }

        shown = texts.Count == 0 ? "" : texts[^1];
        return null;
    }
}
