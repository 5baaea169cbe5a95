using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Cells.Import;

/// <summary>A row that was not imported, and why.</summary>
/// <param name="Line">The row of the sheet, or the line of the text.</param>
/// <param name="Code">Of the refusal.</param>
/// <param name="Arguments">Of the refusal; a field is named by the heading of its column.</param>
public sealed record RefusedRow(int Line, string Code, ImmutableArray<string> Arguments)
{
    /// <summary>
    /// The heading of the column that is wrong, as the file has it; null where it is the row as a whole.
    /// </summary>
    public string? Column { get; init; }

    /// <summary>That column's letter in the sheet; null for a text.</summary>
    public string? Letter { get; init; }

    public static RefusedRow Of(int line, Refusal refusal, ListHeading? heading = null) =>
        new(line, refusal.Code, refusal.Arguments) { Column = heading?.Text, Letter = heading?.Letter };
}
