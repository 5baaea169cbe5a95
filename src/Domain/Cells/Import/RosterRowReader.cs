using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Makes sense of one row; the first thing that makes none is its refusal.</summary>
internal sealed class RosterRowReader(RosterHeader header, ListRow row)
{
    private RefusedRow? _refused;

    public RosterRow? Read(out RefusedRow? refused)
    {
        refused = header.Malformed(row) is { } malformed ? RefusedRow.Of(row.Line, malformed) : null;
        if (refused is not null)
        {
            return null;
        }

        var read = new RosterRow
        {
            Line = row.Line,
            MemberId = Id(),
            Name = Name(),
            Class = Word(RosterColumn.Class, RosterWords.Class),
            JoinedOn = Day(RosterColumn.JoinedOn),
            FullSince = Day(RosterColumn.FullSince),
            Position = Word(RosterColumn.Position, RosterWords.Position),
            Standing = Word(RosterColumn.Standing, RosterWords.Standing),
            StandingFrom = Day(RosterColumn.StandingFrom),
            StandingUntil = Day(RosterColumn.StandingUntil),
        };
        refused = _refused;
        return refused is null ? read : null;
    }

    private string Id()
    {
        var id = header.At(row, RosterColumn.MemberId).Text.ToLowerInvariant();
        if (id.Length == 0)
        {
            Refuse(RosterColumn.MemberId, ImportRefusals.ValueMissing);
        }

        return id;
    }

    private string Name()
    {
        var name = RosterNames.Of(header, row);
        if (name.Length == 0)
        {
            var lacks = RosterNames.Lacks(header, row) ?? header.HeadingOf(RosterColumn.Name)!;
            _refused ??= RefusedRow.Of(row.Line, ImportRefusals.ValueMissing(lacks.Text), lacks);
        }
        else if (!ListWords.HasLetters(name))
        {
            Refuse(RosterColumn.Name, heading => ImportRefusals.UnknownValue(heading, name));
        }

        return name;
    }

    private T? Word<T>(RosterColumn column, Func<string, T?> read)
        where T : struct
    {
        var value = header.At(row, column).Text;
        if (value.Length == 0)
        {
            return null;
        }

        var meaning = read(value);
        if (meaning is null)
        {
            Refuse(column, heading => ImportRefusals.UnknownValue(heading, value));
        }

        return meaning;
    }

    private DateOnly? Day(RosterColumn column)
    {
        var cell = header.At(row, column);
        if (cell.IsEmpty)
        {
            return null;
        }

        var day = ListDays.Read(cell);
        if (day is null)
        {
            Refuse(column, heading => ImportRefusals.NotADate(heading, cell.Text));
        }
        else if (!InputRange.Holds(day.Value))
        {
            Refuse(column, CommonRefusals.InvalidValue);
        }

        return day;
    }

    private void Refuse(RosterColumn column, Func<string, Refusal> refusal)
    {
        var heading = header.HeadingOf(column);
        _refused ??= RefusedRow.Of(row.Line, refusal(heading?.Text ?? RosterWords.Title(column)), heading);
    }
}
