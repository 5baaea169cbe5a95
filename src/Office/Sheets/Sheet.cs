using System.Collections.Immutable;

namespace ChiBo.Office.Sheets;

/// <summary>A report as a sheet: its title and its columns. Rows are given when it is written.</summary>
/// <param name="Title">On the printed page.</param>
/// <param name="Name">Of the worksheet's tab: at most 31 characters, none of <c>[]:*?/\</c>.</param>
public sealed record Sheet<TRow>(string Title, string Name, ImmutableArray<SheetColumn<TRow>> Columns)
{
    /// <summary>One of the two formats, row by row: no more than a row is held.</summary>
    public Task Write(
        SheetFormat format, IAsyncEnumerable<TRow> rows, Stream to, CancellationToken cancellation = default) =>
        format switch
        {
            SheetFormat.Xlsx => XlsxFile.Write(this, rows, to, cancellation),
            SheetFormat.Csv => CsvFile.Write(this, rows, to, cancellation),
        };
}
