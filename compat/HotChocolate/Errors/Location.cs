namespace HotChocolate;

/// <summary>A place in a document; both numbers count from 1.</summary>
public readonly struct Location(int line, int column) : IComparable<Location>
{
    public int Line { get; } = line;

    public int Column { get; } = column;

    public int CompareTo(Location other) =>
        Line == other.Line ? Column.CompareTo(other.Column) : Line.CompareTo(other.Line);
}
