using System.Globalization;
using System.IO.Compression;
using System.Text;
using ChiBo.Office.Words;

namespace ChiBo.Office.Sheets;

/// <summary>A sheet as a workbook: header frozen, filter on, strings as strings, numbers and days as what they are.</summary>
/// <remarks>
/// Written by hand, because the packages of the SDK hold a whole part before any of it can leave: a sheet of a hundred
/// thousand rows passes here through one row's memory, straight into whatever takes it.
/// </remarks>
internal static class XlsxFile
{
    // What a spreadsheet program takes. More rows than that are not ours to cut silently.
    private const int MostRows = 1_048_576;
    private const int LongestText = 32_767;
    // In points.
    private const decimal LineHeight = 16.5m;
    private const decimal HighestRow = 400m;
    private static readonly DateOnly DayNought = new(1899, 12, 30);

    public static async Task Write<TRow>(
        Sheet<TRow> sheet, IAsyncEnumerable<TRow> rows, Stream to, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(
            to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        await Part(zip, "[Content_Types].xml", XlsxParts.ContentTypes, cancellation);
        await Part(zip, "_rels/.rels", XlsxParts.PackageRelations, cancellation);
        await Part(zip, "xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelations, cancellation);
        await Part(zip, "xl/styles.xml", XlsxParts.Styles, cancellation);
        var last = ColumnName(sheet.Columns.Length - 1);
        var written = await Rows(zip, sheet, rows, last, cancellation);
        await Part(zip, "xl/workbook.xml", XlsxParts.Workbook(sheet.Name, last, written), cancellation);
    }

    private static async Task<int> Rows<TRow>(
        ZipArchive zip, Sheet<TRow> sheet, IAsyncEnumerable<TRow> rows, string last, CancellationToken cancellation)
    {
        await using var writer = await Open(zip, "xl/worksheets/sheet1.xml", cancellation);
        await writer.WriteAsync(XlsxParts.SheetStart(sheet.Columns.Select(c => c.Width)).AsMemory(), cancellation);
        var line = new StringBuilder();
        var number = 1;
        foreach (var column in sheet.Columns) AppendText(line, column.Header, XlsxParts.HeaderStyle);
        await writer.WriteAsync(Start(number, sheet.Columns.Max(c => Lines(c.Header, c.Width))).AsMemory(), cancellation);
        await writer.WriteAsync(line.Append("</row>"), cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (++number > MostRows) throw new InvalidOperationException($"A sheet holds at most {MostRows} rows.");
            var lines = 1;
            line.Clear();
            foreach (var column in sheet.Columns)
            {
                var cell = column.Value(row);
                lines = int.Max(lines, Lines(cell.Text, column.Width));
                Append(line, cell);
            }

            await writer.WriteAsync(Start(number, lines).AsMemory(), cancellation);
            await writer.WriteAsync(line.Append("</row>"), cancellation);
        }

        await writer.WriteAsync(XlsxParts.SheetEnd(sheet.Title, last, number).AsMemory(), cancellation);
        return number;
    }

    /// <summary>Programs do not all measure wrapped texts when they open a sheet: the row says how high it is.</summary>
    private static string Start(int number, int lines) => string.Create(
        CultureInfo.InvariantCulture, $"<row r=\"{number}\" ht=\"{decimal.Min(lines * LineHeight, HighestRow)}\" customHeight=\"1\">");

    private static int Lines(string? text, int width) => text is null ? 1 : (text.Length / width) + 1;

    private static void Append(StringBuilder line, SheetCell cell)
    {
        if (cell.Number is { } number)
            line.Append(CultureInfo.InvariantCulture, $"<c s=\"{XlsxParts.NumberStyle}\"><v>{number:0.############}</v></c>");
        else if (cell.Day is { } day)
            line.Append(
                CultureInfo.InvariantCulture,
                $"<c s=\"{XlsxParts.DayStyle}\"><v>{day.DayNumber - DayNought.DayNumber}</v></c>");
        else AppendText(line, cell.Text ?? "", XlsxParts.TextStyle);
    }

    private static void AppendText(StringBuilder line, string text, int style)
    {
        var known = text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
        line.Append(CultureInfo.InvariantCulture, $"<c s=\"{style}\"");
        if (known.Length == 0) line.Append("/>");
        else line.Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").Append(Xml.Escape(known)).Append("</t></is></c>");
    }

    private static async Task Part(ZipArchive zip, string name, string content, CancellationToken cancellation)
    {
        await using var writer = await Open(zip, name, cancellation);
        await writer.WriteAsync(content.AsMemory(), cancellation);
    }

    private static async Task<StreamWriter> Open(ZipArchive zip, string name, CancellationToken cancellation) =>
        new(await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation), new UTF8Encoding(false), 16384);

    /// <param name="place">From 0.</param>
    private static string ColumnName(int place) =>
        place < 26 ? ((char)('A' + place)).ToString() : ColumnName((place / 26) - 1) + (char)('A' + (place % 26));
}
