using System.Globalization;
using ChiBo.Office.Words;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Office.Papers;

/// <summary>A ruled table whose head is repeated on each page.</summary>
/// <param name="Title">At the head.</param>
/// <param name="Share">Of the width of the text, in percent.</param>
/// <param name="IsNumber">Centred.</param>
internal sealed record PaperColumn(string Title, int Share, bool IsNumber = false);

internal static class PaperTables
{
    /// <summary>Between the margins: 160 mm, in twentieths of a point.</summary>
    public const int TextWidth = 9071;

    /// <summary>A cell that holds nothing by design: everything else says what is not known.</summary>
    public const string Blank = "\0";

    /// <summary>A table; the sentence instead when there is no row.</summary>
    public static Paper Table(
        this Paper paper, IReadOnlyList<PaperColumn> columns, IEnumerable<string[]> rows, string whenNone = Said.None)
    {
        var lines = rows.ToList();
        if (lines.Count == 0) return paper.Says(whenNone);
        var table = Start(PaperStyle.Grid, [.. columns.Select(c => TextWidth * c.Share / 100)]);
        table.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. columns.Select(c => Cell(c, PaperStyle.TableHead, c.Title))]));
        foreach (var line in lines)
            table.Append(new TableRow(
            [
                new TableRowProperties(new CantSplit()),
                .. columns.Select((c, i) => Cell(c, c.IsNumber ? PaperStyle.TableNumber : PaperStyle.TableText, line[i])),
            ]));
        return paper.Add(table).Space();
    }

    /// <summary>Two columns without rules: heads and signatures.</summary>
    public static Table TwoColumns(int leftWidth, IEnumerable<Paragraph> left, IEnumerable<Paragraph> right)
    {
        int[] widths = [leftWidth, TextWidth - leftWidth];
        var table = Start(PaperStyle.Columns, widths);
        table.Append(new TableRow(
            new TableRowProperties(new CantSplit()), Cell(widths[0], left), Cell(widths[1], right)));
        return table;
    }

    private static Table Start(string style, int[] widths) => new(
        new TableProperties(
            new TableStyle { Val = style },
            new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid([.. widths.Select(w => new GridColumn { Width = Text(w) })]));

    private static TableCell Cell(PaperColumn column, string style, string text) =>
        Cell(
            TextWidth * column.Share / 100,
            text == Blank ? [Paper.Paragraph(style)] : Said.Lines(text).Select(line => Paper.Paragraph(style, Paper.Run(line))));

    private static TableCell Cell(int width, IEnumerable<Paragraph> content) => new(
    [
        new TableCellProperties(
            new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Top }),
        .. content,
    ]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
