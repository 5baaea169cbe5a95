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
        var outlet = new Outlet(to);
        using (var zip = new ZipArchive(outlet, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", XlsxParts.ContentTypes);
            Part(zip, "_rels/.rels", XlsxParts.PackageRelations);
            Part(zip, "xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelations);
            Part(zip, "xl/styles.xml", XlsxParts.Styles);
            var last = ColumnName(sheet.Columns.Length - 1);
            var written = await Rows(zip, outlet, sheet, rows, last, cancellation);
            Part(zip, "xl/workbook.xml", XlsxParts.Workbook(sheet.Name, last, written));
        }

        await outlet.LetAllOut(cancellation);
    }

    private static async Task<int> Rows<TRow>(
        ZipArchive zip, Outlet outlet, Sheet<TRow> sheet, IAsyncEnumerable<TRow> rows, string last,
        CancellationToken cancellation)
    {
        using var writer = Open(zip, "xl/worksheets/sheet1.xml");
        writer.Write(XlsxParts.SheetStart(sheet.Columns.Select(c => c.Width)));
        var line = new StringBuilder();
        var number = 1;
        foreach (var column in sheet.Columns) AppendText(line, column.Header, XlsxParts.HeaderStyle);
        writer.Write(Start(number, sheet.Columns.Max(c => Lines(c.Header, c.Width))));
        writer.Write(line.Append("</row>"));
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

            writer.Write(Start(number, lines));
            writer.Write(line.Append("</row>"));
            await outlet.LetOut(cancellation);
        }

        writer.Write(XlsxParts.SheetEnd(sheet.Title, last, number));
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

    private static void Part(ZipArchive zip, string name, string content)
    {
        using var writer = Open(zip, name);
        writer.Write(content);
    }

    private static StreamWriter Open(ZipArchive zip, string name) =>
        new(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 16384);

    /// <param name="place">From 0.</param>
    private static string ColumnName(int place) =>
        place < 26 ? ((char)('A' + place)).ToString() : ColumnName((place / 26) - 1) + (char)('A' + (place % 26));
}
