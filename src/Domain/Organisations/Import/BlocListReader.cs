using System.Collections.Immutable;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>Reads a list of organisations and cells: rows of cells in, places and refusals out.</summary>
public sealed class BlocListReader
{
    private readonly ScopePath _bloc;
    private readonly BlocHeader _header;
    private readonly Dictionary<ScopePath, ListedPlace> _places = [];

    private BlocListReader(ScopePath bloc, BlocHeader header) => (_bloc, _header) = (bloc, header);

    /// <param name="list">What was sent.</param>
    /// <param name="bloc">Where they belong.</param>
    public static BlocList Read(ListFile list, ScopePath bloc)
    {
        if (list.Refusal is { } unreadable)
        {
            return Unreadable(unreadable);
        }

        var (header, refusal) = ListChoice.Of(list, BlocHeader.Read);
        if (header is null)
        {
            return Unreadable(refusal!);
        }

        if (header.Rows.Length > BlocLimits.ImportRows)
        {
            return Unreadable(CommonRefusals.TooMany("dòng", BlocLimits.ImportRows));
        }

        return BlocDoubts.Find(header) is { } doubt ? Unreadable(doubt) : new BlocListReader(bloc, header).Read();
    }

    private static BlocList Unreadable(Refusal refusal) => new(refusal, [], [], []);

    private BlocList Read()
    {
        var refused = ImmutableArray.CreateBuilder<RefusedRow>();
        foreach (var row in _header.Rows)
        {
            if (Take(row) is { } why)
            {
                refused.Add(why);
            }
        }

        return new BlocList(
            null,
            [.. _places.Values.OrderBy(p => p.Path.Depth).ThenBy(p => p.Line)],
            refused.ToImmutable(),
            _header.Unknown
        );
    }

    /// <summary>Whole or not at all: a row whose cell makes no sense names no organisation either.</summary>
    private RefusedRow? Take(ListRow row)
    {
        if (_header.Malformed(row) is { } malformed)
        {
            return RefusedRow.Of(row.Line, malformed);
        }

        if (
            Place(row, _bloc, BlocColumn.OrganisationId, BlocColumn.OrganisationName, out var organisation) is { } wrong
        )
        {
            return wrong;
        }

        if (_places.TryGetValue(organisation!.Path, out var known) && known.Name != organisation.Name)
        {
            return Refuse(
                row,
                BlocColumn.OrganisationName,
                ImportRefusals.OtherName(organisation.Path.Name, known.Line)
            );
        }

        if (HasCell(row))
        {
            if (Place(row, organisation.Path, BlocColumn.CellId, BlocColumn.CellName, out var cell) is { } no)
            {
                return no;
            }

            if (_places.TryGetValue(cell!.Path, out var earlier))
            {
                return Refuse(row, BlocColumn.CellId, ImportRefusals.CellTwice(cell.Path.Name, earlier.Line));
            }

            _places.Add(cell.Path, cell);
        }

        _places.TryAdd(organisation.Path, organisation);
        return null;
    }

    private bool HasCell(ListRow row) =>
        !_header.At(row, BlocColumn.CellId).IsEmpty || !_header.At(row, BlocColumn.CellName).IsEmpty;

    private RefusedRow? Place(ListRow row, ScopePath above, BlocColumn id, BlocColumn name, out ListedPlace? place)
    {
        place = null;
        foreach (var column in (ReadOnlySpan<BlocColumn>)[id, name])
        {
            if (_header.At(row, column).IsEmpty)
            {
                return Refuse(row, column, ImportRefusals.ValueMissing(_header.HeadingOf(column)));
            }
        }

        var (own, called) = (
            _header.At(row, id).Text.ToLowerInvariant(),
            ListLetters.WithOwnD(_header.At(row, name).Text)
        );
        if (own.Contains('/', StringComparison.Ordinal) || !ScopePath.TryParse($"{above}/{own}", out var path))
        {
            return Refuse(row, id, CommonRefusals.InvalidValue(_header.HeadingOf(id)));
        }

        if (Limits.Check(_header.HeadingOf(name), called, Limits.Name) is { } tooLong)
        {
            return Refuse(row, name, tooLong);
        }

        place = new ListedPlace(row.Line, path, called)
        {
            Heading = _header.HeadingOf(name),
            Letter = _header.Columns.GetValueOrDefault(name)?.Letter,
        };
        return null;
    }

    private RefusedRow Refuse(ListRow row, BlocColumn column, Refusal refusal) =>
        RefusedRow.Of(row.Line, refusal, _header.Columns.GetValueOrDefault(column)) with
        {
            Column = _header.HeadingOf(column),
        };
}
