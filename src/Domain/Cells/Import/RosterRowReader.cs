using System.Globalization;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Makes sense of one record; the first thing that makes none is its refusal.</summary>
internal sealed class RosterRowReader(RosterHeader header, CsvRecord record)
{
    private static readonly string[] DateFormats = ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    private Refusal? _refusal;

    public RosterRow? Read(out Refusal? refusal)
    {
        refusal = record.Problem;
        if (refusal is null && record.Fields.Length != header.Width)
            refusal = ImportRefusals.FieldCount(record.Fields.Length, header.Width);
        if (refusal is not null) return null;
        var row = new RosterRow
        {
            Line = record.Line,
            MemberId = Required(RosterColumn.MemberId).ToLowerInvariant(),
            Name = Required(RosterColumn.Name),
            Class = Word(RosterColumn.Class, RosterWords.Class),
            JoinedOn = Date(RosterColumn.JoinedOn),
            FullSince = Date(RosterColumn.FullSince),
            Position = Word(RosterColumn.Position, RosterWords.Position),
            Standing = Word(RosterColumn.Standing, RosterWords.Standing),
            StandingFrom = Date(RosterColumn.StandingFrom),
            StandingUntil = Date(RosterColumn.StandingUntil),
        };
        refusal = _refusal;
        return refusal is null ? row : null;
    }

    private string Required(RosterColumn column)
    {
        var value = header.Field(record, column);
        if (value.Length == 0) _refusal ??= ImportRefusals.ValueMissing(RosterWords.Title(column));
        return value;
    }

    private T? Word<T>(RosterColumn column, Func<string, T?> read) where T : struct
    {
        var value = header.Field(record, column);
        if (value.Length == 0) return null;
        var meaning = read(value);
        if (meaning is null) _refusal ??= ImportRefusals.UnknownValue(RosterWords.Title(column), value);
        return meaning;
    }

    private DateOnly? Date(RosterColumn column)
    {
        var value = header.Field(record, column);
        if (value.Length == 0) return null;
        if (DateOnly.TryParseExact(value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            if (!InputRange.Holds(date)) _refusal ??= CommonRefusals.InvalidValue(RosterWords.Title(column));
            return date;
        }

        _refusal ??= ImportRefusals.NotADate(RosterWords.Title(column), value);
        return null;
    }
}
