using System.Collections.Immutable;
using System.Text;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Reads a roster file: bytes in, rows and refusals out.</summary>
public static class RosterFileReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static RosterFile Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > CellLimits.ImportBytes)
            return RosterFile.Unreadable(ImportRefusals.TooLarge(CellLimits.ImportBytes));
        if (file.StartsWith(Encoding.UTF8.Preamble)) file = file[3..];
        string text;
        try
        {
            text = Utf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return RosterFile.Unreadable(ImportRefusals.NotUtf8);
        }

        return Read(CsvReader.Read(text));
    }

    private static RosterFile Read(ImmutableArray<CsvRecord> records)
    {
        var first = 0;
        while (first < records.Length && records[first].IsBlank) first++;
        if (first == records.Length) return RosterFile.Unreadable(ImportRefusals.Empty);
        if (records.Length - first > CellLimits.ImportRows + 1)
            return RosterFile.Unreadable(Kernel.CommonRefusals.TooMany("rows", CellLimits.ImportRows));
        var header = RosterHeader.Read(records[first]);
        if (header.Refusal is { } refusal) return RosterFile.Unreadable(refusal);
        var rows = ImmutableArray.CreateBuilder<RosterRow>();
        var refused = ImmutableArray.CreateBuilder<RefusedRow>();
        foreach (var record in records.AsSpan()[(first + 1)..])
        {
            if (record.IsBlank) continue;
            if (new RosterRowReader(header, record).Read(out var why) is { } row) rows.Add(row);
            else refused.Add(RefusedRow.Of(record.Line, why!));
        }

        return new RosterFile(null, rows.ToImmutable(), refused.ToImmutable(), header.Unknown);
    }
}
