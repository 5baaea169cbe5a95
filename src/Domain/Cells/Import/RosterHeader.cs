using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Which column of a list holds what.</summary>
/// <param name="Table">The list, merged values in each of their rows.</param>
/// <param name="Headings">All columns.</param>
/// <param name="Columns">The columns that are read, but for names; a heading may be merged over several of
/// them.</param>
/// <param name="Names">The columns of the name, by the part of it that they hold.</param>
/// <param name="Width">How many fields a row of a text has at least: to the last column with a heading.</param>
/// <param name="Fields">How many it has at most, but for empty ones: as many as the headings.</param>
/// <param name="FirstRow">Where the data begin.</param>
internal sealed record RosterHeader(
    ListTable Table,
    ImmutableArray<ListHeading> Headings,
    ImmutableDictionary<RosterColumn, ListHeading> Columns,
    ImmutableSortedDictionary<NamePart, ListHeading> Names,
    int Width,
    int Fields,
    int FirstRow
)
{
    public ReadOnlySpan<ListRow> Rows => Table.Rows.AsSpan()[FirstRow..];

    /// <summary>
    /// Columns that are not read: their heading, or where they are when they have none and hold something.
    /// </summary>
    public ImmutableArray<string> Unknown =>
        [
            .. from heading in Headings
            where !IsRead(heading)
            where heading.Text.Length > 0 || Table.Rows.Skip(FirstRow).Any(r => !r.At(heading.Place).IsEmpty)
            select heading.Text.Length > 0 ? heading.Text : heading.Words,
        ];

    /// <returns>No header and no refusal when nothing above the data speaks of a roster.</returns>
    public static (RosterHeader? Header, Refusal? Refusal) Read(ListTable table)
    {
        var (head, isComplete) = ListHead<RosterMeaning>.Find(table, RosterWords.Column, IsComplete);
        if (!isComplete)
        {
            return (null, Incomplete(head, table));
        }

        var columns = ImmutableDictionary.CreateBuilder<RosterColumn, ListHeading>();
        var names = ImmutableSortedDictionary.CreateBuilder<NamePart, ListHeading>();
        foreach (var (heading, known) in head.Columns.Where(c => c.Heading.Group == c.Heading.Place))
        {
            if (known is not { } meaning)
            {
                continue;
            }

            var isNew =
                meaning.Column == RosterColumn.Name
                    ? names.TryAdd(meaning.Part, heading)
                    : columns.TryAdd(meaning.Column, heading);
            if (!isNew)
            {
                return (null, ImportRefusals.ColumnTwice(RosterWords.Title(meaning.Column)));
            }
        }

        var width = head.Columns.Where(c => c.Heading.Text.Length > 0).Max(c => c.Heading.Place) + 1;
        return (
            new RosterHeader(
                table.FilledFrom(head.FirstRow),
                [.. head.Columns.Select(c => c.Heading)],
                columns.ToImmutable(),
                names.ToImmutable(),
                width,
                head.Width,
                head.FirstRow
            ),
            null
        );
    }

    /// <summary>
    /// Why the fields of a row of a text cannot be told apart; null when they can, as in a sheet they always can.
    /// </summary>
    public Refusal? Malformed(ListRow row) =>
        row.Problem is { } problem ? problem
        : Table.Sheet is not null || row.HasFields(Width, Fields) ? null
        : ImportRefusals.FieldCount(row.Cells.Length, Width);

    /// <summary>What the row has in a column; several columns under one heading are read from left to right.</summary>
    public ListCell At(ListRow row, RosterColumn column) =>
        Columns.TryGetValue(column, out var heading) ? At(row, heading) : ListCell.Empty;

    public ListCell At(ListRow row, ListHeading heading)
    {
        var filled = Cells(row, heading).Where(c => !c.Cell.IsEmpty).Select(c => c.Cell).ToList();
        return filled.Count switch
        {
            0 => ListCell.Empty,
            1 => filled[0],
            _ => filled.Find(c => c.IsNoValue) is { IsNoValue: true } none
                ? none
                : ListCell.OfText(string.Join(' ', filled.Select(c => c.Text))),
        };
    }

    /// <summary>The cells of all columns that are under the heading.</summary>
    public IEnumerable<(ListHeading Heading, ListCell Cell)> Cells(ListRow row, ListHeading heading) =>
        Headings.Where(h => h.Group == heading.Place).Select(h => (h, row.At(h.Place)));

    /// <summary>The column by which a person finds what is wrong; for names the one that holds most of it.</summary>
    public ListHeading? HeadingOf(RosterColumn column) =>
        column == RosterColumn.Name ? Names.Values.First() : Columns.GetValueOrDefault(column);

    public bool IsRead(ListHeading heading) =>
        Columns.Values.Concat(Names.Values).Any(read => read.Place == heading.Group);

    private static bool IsComplete(IReadOnlyCollection<RosterMeaning> known) =>
        known.Contains(RosterColumn.MemberId) && known.Any(m => m.Column == RosterColumn.Name);

    private static Refusal Incomplete(ListHead<RosterMeaning> head, ListTable table)
    {
        if (head.Columns.FirstOrDefault(c => ListLetters.AreOld(c.Heading.Text)).Heading is { } old)
        {
            return ListRefusals.OldLetters(table.Rows[head.FirstRow - 1].Line, old.Words, old.Text);
        }

        return ImportRefusals.ColumnMissing(
            RosterWords.Title(
                head.Columns.Any(c => c.Meaning?.Column == RosterColumn.MemberId)
                    ? RosterColumn.Name
                    : RosterColumn.MemberId
            )
        );
    }
}
