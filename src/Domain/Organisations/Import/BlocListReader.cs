using System.Collections.Immutable;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>Reads a file of organisations and cells: bytes in, places and refusals out.</summary>
public sealed class BlocListReader
{
    private readonly ScopePath _bloc;
    private readonly BlocHeader _header;
    private readonly Dictionary<ScopePath, ListedPlace> _places = [];

    private BlocListReader(ScopePath bloc, BlocHeader header) => (_bloc, _header) = (bloc, header);

    /// <param name="file">UTF-8 text.</param>
    /// <param name="bloc">Where they belong.</param>
    public static BlocList Read(ReadOnlySpan<byte> file, ScopePath bloc)
    {
        if (file.Length > CellLimits.ImportBytes) return Unreadable(ImportRefusals.TooLarge(CellLimits.ImportBytes));
        var list = ListText.Read(file, BlocLimits.ImportRows);
        if (list.Refusal is { } refusal) return Unreadable(refusal);
        var header = BlocHeader.Read(list.Records[0]);
        if (header.Refusal is { } senseless) return Unreadable(senseless);
        var reader = new BlocListReader(bloc, header);
        var refused = ImmutableArray.CreateBuilder<RefusedRow>();
        foreach (var record in list.Records.AsSpan()[1..])
            if (!record.IsBlank && reader.Take(record) is { } why) refused.Add(RefusedRow.Of(record.Line, why));
        return new BlocList(
            null, [.. reader._places.Values.OrderBy(p => p.Path.Depth).ThenBy(p => p.Line)], refused.ToImmutable(),
            header.Unknown);
    }

    private static BlocList Unreadable(Refusal refusal) => new(refusal, [], [], []);

    /// <summary>Whole or not at all: a row whose cell makes no sense names no organisation either.</summary>
    private Refusal? Take(CsvRecord record)
    {
        if (record.Problem is { } problem) return problem;
        if (record.Fields.Length != _header.Width) return ImportRefusals.FieldCount(record.Fields.Length, _header.Width);
        if (Place(record, _bloc, BlocColumn.OrganisationId, BlocColumn.OrganisationName, out var organisation) is { } wrong)
            return wrong;
        if (_places.TryGetValue(organisation!.Path, out var known) && known.Name != organisation.Name)
            return ImportRefusals.OtherName(organisation.Path.Name, known.Line);
        if (HasCell(record))
        {
            if (Place(record, organisation.Path, BlocColumn.CellId, BlocColumn.CellName, out var cell) is { } no) return no;
            if (_places.TryGetValue(cell!.Path, out var earlier)) return ImportRefusals.CellTwice(cell.Path.Name, earlier.Line);
            _places.Add(cell.Path, cell);
        }

        _places.TryAdd(organisation.Path, organisation);
        return null;
    }

    private bool HasCell(CsvRecord record) =>
        _header.Field(record, BlocColumn.CellId).Length + _header.Field(record, BlocColumn.CellName).Length > 0;

    private Refusal? Place(CsvRecord record, ScopePath above, BlocColumn id, BlocColumn name, out ListedPlace? place)
    {
        place = null;
        foreach (var column in (ReadOnlySpan<BlocColumn>)[id, name])
            if (_header.Field(record, column).Length == 0) return ImportRefusals.ValueMissing(BlocHeader.Title(column));
        var (own, called) = (_header.Field(record, id).ToLowerInvariant(), _header.Field(record, name));
        if (own.Contains('/', StringComparison.Ordinal) || !ScopePath.TryParse($"{above}/{own}", out var path))
            return CommonRefusals.InvalidValue(BlocHeader.Title(id));
        if (Limits.Check(BlocHeader.Title(name), called, Limits.Name) is { } tooLong) return tooLong;
        place = new ListedPlace(record.Line, path, called);
        return null;
    }
}
