using System.Collections.Immutable;
using System.Text;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>The records of a list that somebody sent as text, the header first; or why there are none.</summary>
internal static class ListText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="file">UTF-8, with or without a byte order mark.</param>
    /// <param name="mostRows">Lines under the header.</param>
    public static (ImmutableArray<CsvRecord> Records, Refusal? Refusal) Read(ReadOnlySpan<byte> file, int mostRows)
    {
        if (file.StartsWith(Encoding.UTF8.Preamble)) file = file[3..];
        string text;
        try
        {
            text = Utf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return ([], ImportRefusals.NotUtf8);
        }

        var records = CsvReader.Read(text);
        var first = 0;
        while (first < records.Length && records[first].IsBlank) first++;
        return first == records.Length ? ([], ImportRefusals.Empty)
            : records.Length - first > mostRows + 1 ? ([], CommonRefusals.TooMany("rows", mostRows))
            : (Clean(records[first..]), null);
    }

    /// <summary>Every field as texts are kept; a record that holds what none may hold says in which column.</summary>
    private static ImmutableArray<CsvRecord> Clean(ImmutableArray<CsvRecord> records)
    {
        var header = records[0].Clean(records[0].Fields);
        return [header, .. records.Skip(1).Select(record => record.Clean(header.Fields))];
    }
}
