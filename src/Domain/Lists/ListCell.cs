namespace ChiBo.Domain.Lists;

/// <summary>What sort of thing stands in a cell of a list.</summary>
public enum ListCellKind
{
    Empty,

    Text,

    Number,

    /// <summary>A day of the calendar that the cell shows whole: day, month and year.</summary>
    Day,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A formula that failed, such as <c>#N/A</c>.</summary>
    Error,

    /// <summary>A formula whose result the file does not hold.</summary>
    NoValue,
}

/// <summary>One cell of a list that somebody sent.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Text">What the cell shows a person; empty for <see cref="ListCellKind.Empty"/> and
/// <see cref="ListCellKind.NoValue"/>.</param>
/// <param name="Day">The day, where the cell is one.</param>
public readonly record struct ListCell(ListCellKind Kind, string Text, DateOnly? Day = null)
{
    public static readonly ListCell Empty = new(ListCellKind.Empty, "");

    /// <summary>A text as it stands in the file; empty when nothing of it can be seen.</summary>
    public static ListCell OfText(string text) =>
        ListText.Read(text) is { Length: > 0 } read ? new ListCell(ListCellKind.Text, read) : Empty;

    public bool IsEmpty => Kind == ListCellKind.Empty;

    /// <summary>The cell holds no value that could be read: true or false, an error, or a formula without its result.
    /// </summary>
    public bool IsNoValue => Kind is ListCellKind.Flag or ListCellKind.Error or ListCellKind.NoValue;
}
