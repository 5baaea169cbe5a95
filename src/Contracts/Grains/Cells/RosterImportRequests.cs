using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A roster file: UTF-8, separated by commas, semicolons or tabs, with a header line.</summary>
/// <param name="File">Its bytes, at most one megabyte.</param>
[GenerateSerializer, Immutable, Alias("cells.import-roster")]
public sealed record ImportRosterRequest([property: Id(0)] ImmutableArray<byte> File);

/// <summary>What became of a roster file.</summary>
/// <param name="Outcome">Refused only when nothing could be read or the caller may not.</param>
/// <param name="Added">New members.</param>
/// <param name="Changed">Members whose entry changed.</param>
/// <param name="Unchanged">Rows that said what was known.</param>
/// <param name="Refused">The rows that were not imported.</param>
/// <param name="NotInFile">Members of the roster whom the file does not name: nothing happens to them.</param>
[GenerateSerializer, Immutable, Alias("cells.roster-import-result")]
public sealed record RosterImportResult(
    [property: Id(0)] Outcome Outcome,
    [property: Id(1)] int Added,
    [property: Id(2)] int Changed,
    [property: Id(3)] int Unchanged,
    [property: Id(4)] ImmutableArray<RefusedRow> Refused,
    [property: Id(5)] ImmutableArray<string> NotInFile)
{
    /// <summary>Columns of the file that were not read.</summary>
    [Id(6)]
    public ImmutableArray<string> UnknownColumns { get; init; } = [];
}

/// <summary>A row that was not imported.</summary>
/// <param name="Line">The line of the file where it begins, the header being 1.</param>
[GenerateSerializer, Immutable, Alias("cells.refused-row")]
public sealed record RefusedRow(
    [property: Id(0)] int Line, [property: Id(1)] string Code, [property: Id(2)] ImmutableArray<string> Arguments);
