using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Lists;

/// <summary>
/// A list that somebody sent, as rows of cells, whatever kind of file it was; or why it was not read.
/// </summary>
/// <param name="Tables">The sheets that a person sees, in their order; a text is one table.</param>
/// <param name="Refusal">Null when it was read.</param>
public sealed record ListFile(ImmutableArray<ListTable> Tables, Refusal? Refusal = null)
{
    public static implicit operator ListFile(Refusal refusal) => new([], refusal);
}

/// <summary>One sheet of a workbook, or the whole of a text.</summary>
/// <param name="Sheet">What the sheet's tab says; null for a text, whose columns have no letters.</param>
/// <param name="Rows">In the order of the file, without those that show nothing.</param>
public sealed record ListTable(string? Sheet, ImmutableArray<ListRow> Rows)
{
    /// <summary>The merged areas of the sheet.</summary>
    public ImmutableArray<ListSpan> Spans { get; init; } = [];

    /// <summary>How many columns hold anything.</summary>
    public int Width => Rows.Select(r => r.Cells.Length).DefaultIfEmpty().Max();

    /// <summary>What a person calls the column: <c>C</c> in a sheet, nothing in a text.</summary>
    /// <param name="place">From 0.</param>
    public string? LetterOf(int place) => Sheet is null ? null : Letters(place);

    /// <summary>The column that a heading at this place is merged over, to the right.</summary>
    /// <returns>The last place of the merged area; the place itself where nothing is merged.</returns>
    internal int LastOf(int line, int place) =>
        Spans.FirstOrDefault(s => s.FromLine <= line && line <= s.ToLine && s.From == place)?.To ?? place;

    /// <summary>The same rows with a value that is merged downwards in each row that it is shown in.</summary>
    /// <param name="first">The first row of data, by its place in <see cref="Rows"/>.</param>
    internal ListTable FilledFrom(int first)
    {
        var downward = Spans.Where(s => s.ToLine > s.FromLine).ToList();
        if (downward.Count == 0 || first >= Rows.Length)
        {
            return this;
        }

        var lines = Rows.ToDictionary(r => r.Line);
        ListRow Fill(ListRow row)
        {
            foreach (
                var span in downward.Where(s =>
                    s.FromLine >= Rows[first].Line && s.FromLine < row.Line && row.Line <= s.ToLine
                )
            )
            {
                if (row.At(span.From).IsEmpty && lines.TryGetValue(span.FromLine, out var top))
                {
                    row = row.With(span.From, top.At(span.From));
                }
            }

            return row;
        }

        return this with
        {
            Rows = [.. Rows.Select(Fill)],
        };
    }

    private static string Letters(int place) =>
        place < 26 ? ((char)('A' + place)).ToString() : Letters((place / 26) - 1) + (char)('A' + (place % 26));
}

/// <summary>A row that shows something.</summary>
/// <param name="Line">The row of the sheet, or the line of the text where it begins, the first being 1.</param>
/// <param name="Cells">From the first column on.</param>
public sealed record ListRow(int Line, ImmutableArray<ListCell> Cells)
{
    /// <summary>Why its cells mean nothing; null when they do.</summary>
    public Refusal? Problem { get; init; }

    /// <summary>The sheet does not show the row: it is filtered away or folded in.</summary>
    public bool IsHidden { get; init; }

    /// <param name="place">From 0; behind the last cell there is nothing.</param>
    public ListCell At(int place) => place < Cells.Length ? Cells[place] : ListCell.Empty;

    /// <summary>
    /// Whether a row of a text has a field for each heading, and none that holds something beyond them.
    /// </summary>
    internal bool HasFields(int least, int most) => Cells.Length >= least && Cells.Skip(most).All(c => c.IsEmpty);

    internal ListRow With(int place, ListCell cell)
    {
        var cells = Cells.ToBuilder();
        while (cells.Count <= place)
        {
            cells.Add(ListCell.Empty);
        }

        cells[place] = cell;
        return this with { Cells = cells.ToImmutable() };
    }
}

/// <summary>A merged area: what stands in its first cell is shown in all of it.</summary>
/// <param name="FromLine">Its first row, the sheet's first being 1.</param>
/// <param name="ToLine">Its last row.</param>
/// <param name="From">Its first column, the sheet's first being 0.</param>
/// <param name="To">Its last column.</param>
public sealed record ListSpan(int FromLine, int ToLine, int From, int To);
