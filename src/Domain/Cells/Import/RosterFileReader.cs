using System.Collections.Immutable;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Reads a roster file: bytes in, rows and refusals out.</summary>
public static class RosterFileReader
{
    public static RosterFile Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > CellLimits.ImportBytes)
            return RosterFile.Unreadable(ImportRefusals.TooLarge(CellLimits.ImportBytes));
        var list = ListText.Read(file, CellLimits.ImportRows);
        return list.Refusal is { } refusal ? RosterFile.Unreadable(refusal) : Read(list.Records);
    }

    private static RosterFile Read(ImmutableArray<CsvRecord> records)
    {
        var header = RosterHeader.Read(records[0]);
        if (header.Refusal is { } refusal) return RosterFile.Unreadable(refusal);
        var rows = ImmutableArray.CreateBuilder<RosterRow>();
        var refused = ImmutableArray.CreateBuilder<RefusedRow>();
        foreach (var record in records.AsSpan()[1..])
        {
            if (record.IsBlank) continue;
            if (new RosterRowReader(header, record).Read(out var why) is { } row) rows.Add(row);
            else refused.Add(RefusedRow.Of(record.Line, why!));
        }

        return new RosterFile(null, rows.ToImmutable(), refused.ToImmutable(), header.Unknown);
    }
}
