using System.Globalization;
using System.Text;

namespace ChiBo.Office.Sheets;

/// <summary>
/// A sheet as separated text (RFC 4180) with a byte order mark, by which Excel knows that it is UTF-8.
/// </summary>
internal static class CsvFile
{
    // What a spreadsheet takes for a formula, in either width, and what may stand before one.
    private const string Leading = "=+-@\t\r\n＝＋－＠";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    public static async Task Write<TRow>(
        Sheet<TRow> sheet, IAsyncEnumerable<TRow> rows, Stream to, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(to, Utf8, bufferSize: 16384, leaveOpen: true);
        var line = new StringBuilder();
        for (var i = 0; i < sheet.Columns.Length; i++) Append(line, i, sheet.Columns[i].Header);
        await Flush(writer, line, cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            for (var i = 0; i < sheet.Columns.Length; i++) Append(line, i, Text(sheet.Columns[i].Value(row)));
            await Flush(writer, line, cancellation);
        }
    }

    private static async Task Flush(StreamWriter writer, StringBuilder line, CancellationToken cancellation)
    {
        line.Append("\r\n");
        await writer.WriteAsync(line, cancellation);
        line.Clear();
    }

    private static void Append(StringBuilder line, int place, string field)
    {
        if (place > 0) line.Append(',');
        if (field.AsSpan().IndexOfAny(",\"\r\n") < 0) line.Append(field);
        else line.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    private static string Text(SheetCell cell) =>
        cell.Number is { } number ? number.ToString("0.############", CultureInfo.InvariantCulture)
        : cell.Day is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Neutral(cell.Text ?? "");

    /// <summary>A text that a spreadsheet would reckon gets an apostrophe before it, and is shown as it is.</summary>
    private static string Neutral(string text) =>
        text.Length > 0 && Leading.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
}
