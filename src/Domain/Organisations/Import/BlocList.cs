using System.Collections.Immutable;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>A file of organisations and cells that was read.</summary>
/// <param name="Refusal">Why the file as a whole cannot be read; null when it can.</param>
/// <param name="Places">Each once, an organisation before its cells.</param>
/// <param name="Refused">Rows that make no sense, by line.</param>
public sealed record BlocList(
    Refusal? Refusal,
    ImmutableArray<ListedPlace> Places,
    ImmutableArray<RefusedRow> Refused,
    ImmutableArray<string> UnknownColumns);

/// <summary>An organisation or a cell as a file names it.</summary>
/// <param name="Line">The line of the file that first names it.</param>
public sealed record ListedPlace(int Line, ScopePath Path, string Name)
{
    /// <summary>The heading of the column that its name stands in.</summary>
    public string? Heading { get; init; }

    /// <summary>That column's letter in the sheet; null in a text.</summary>
    public string? Letter { get; init; }
}
