using System.Collections.Immutable;

namespace ChiBo.Domain.Cells.Import;

/// <summary>What became of a roster file.</summary>
/// <param name="ImportId">Drawn by whoever read the file.</param>
/// <param name="At">When.</param>
/// <param name="Added">New members.</param>
/// <param name="Changed">Members whose entry changed.</param>
/// <param name="Unchanged">Rows that said what was known.</param>
/// <param name="Refused">Rows that were not imported, by line.</param>
/// <param name="NotInFile">
/// Members whom the file does not name. Nothing happens to them: a line left out ends nobody.
/// </param>
/// <param name="UnknownColumns">Columns that were not read.</param>
public sealed record RosterImportReport(
    string ImportId,
    DateTimeOffset At,
    int Added,
    int Changed,
    int Unchanged,
    ImmutableArray<RefusedRow> Refused,
    ImmutableArray<string> NotInFile,
    ImmutableArray<string> UnknownColumns)
{
    /// <summary>Who was changed, in the order of the file: the way back, which only the last import has.</summary>
    public ImmutableArray<TouchedMember> Touched { get; init; } = [];

    /// <summary>What the import took without the file saying it, and the names to look at twice.</summary>
    public ImmutableArray<RosterNotice> Notices { get; init; } = [];

    /// <summary>The meetings that had been opened by then: a later one rests on what the import left.</summary>
    public ImmutableArray<string> Opened { get; init; } = [];

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>Whether it changed somebody and nothing has come since that changed others.</summary>
    internal bool HasWayBack => !Touched.IsEmpty;

    internal RosterImportReport WithoutWayBack() => this with { Touched = [], Opened = [], Notices = [] };
}
