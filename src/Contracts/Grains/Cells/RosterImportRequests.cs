using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Cells;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>
/// A roster that somebody sent, read by whoever took it: its rows, and what is wrong with the others. A file that could
/// not be read is sent all the same, so that whoever may not import learns that first.
/// </summary>
[GenerateSerializer, Immutable, Alias("cells.import-roster")]
public sealed record ImportRosterRequest
{
    // 0 was the bytes of the file.

    /// <summary>Nothing changes: the answer says what would.</summary>
    [Id(1)]
    public bool DryRun { get; init; }

    /// <summary>Why the file as a whole is refused; null when it was read.</summary>
    [Id(2)]
    public string? Code { get; init; }

    [Id(3)]
    public ImmutableArray<string> Arguments { get; init; } = [];

    [Id(4)]
    public ImmutableArray<RosterRowRequest> Rows { get; init; } = [];

    /// <summary>The rows that make no sense.</summary>
    [Id(5)]
    public ImmutableArray<RefusedRow> Refused { get; init; } = [];

    /// <summary>Columns of the file that were not read.</summary>
    [Id(6)]
    public ImmutableArray<string> UnknownColumns { get; init; } = [];

    /// <summary>Columns of the file that were read.</summary>
    [Id(7)]
    public ImmutableArray<RosterColumnRequest> Columns { get; init; } = [];
}

/// <summary>A row of a roster. What is null the row does not say.</summary>
[GenerateSerializer, Immutable, Alias("cells.roster-row")]
public sealed record RosterRowRequest
{
    /// <summary>The row of the sheet, or the line of the text.</summary>
    [Id(0)]
    public required int Line { get; init; }

    [Id(1)]
    public required string MemberId { get; init; }

    [Id(2)]
    public required string Name { get; init; }

    [Id(3)]
    public MembershipClass? Class { get; init; }

    [Id(4)]
    public DateOnly? JoinedOn { get; init; }

    [Id(5)]
    public DateOnly? FullSince { get; init; }

    [Id(6)]
    public CellPosition? Position { get; init; }

    [Id(7)]
    public MemberStanding? Standing { get; init; }

    [Id(8)]
    public DateOnly? StandingFrom { get; init; }

    [Id(9)]
    public DateOnly? StandingUntil { get; init; }
}

/// <summary>A column that was read.</summary>
/// <param name="Title">The heading that a sheet of our own would have.</param>
/// <param name="Heading">The heading that it has.</param>
/// <param name="Letter">Its letter in a sheet; null in a text.</param>
[GenerateSerializer, Immutable, Alias("cells.roster-column")]
public sealed record RosterColumnRequest(
    [property: Id(0)] string Title,
    [property: Id(1)] string Heading,
    [property: Id(2)] string? Letter
);

/// <summary>Takes an import back.</summary>
/// <param name="ImportId">As the import said.</param>
[GenerateSerializer, Immutable, Alias("cells.undo-roster-import")]
public sealed record UndoRosterImportRequest([property: Id(0)] string ImportId);

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
    [property: Id(5)] ImmutableArray<string> NotInFile
)
{
    /// <summary>Columns of the file that were not read.</summary>
    [Id(6)]
    public ImmutableArray<string> UnknownColumns { get; init; } = [];

    /// <summary>By which it is taken back; null after a dry run, and when it was refused.</summary>
    [Id(7)]
    public string? ImportId { get; init; }

    /// <summary>What differs from the roster before, in the order of the file.</summary>
    [Id(8)]
    public ImmutableArray<RosterChangeView> Changes { get; init; } = [];

    /// <summary>Values that the file does not give, and names to look at twice.</summary>
    [Id(9)]
    public ImmutableArray<RosterNoticeView> Notices { get; init; } = [];
}

/// <summary>What an import takes without the file saying it, or what somebody should look at twice.</summary>
/// <param name="Line">Line of the file, or row of the sheet, from 1 with the header.</param>
/// <param name="Code">What is noticed, as a stable code such as <c>import.takes-today</c>.</param>
/// <param name="Arguments">The values of the notice's text, in the order of its places.</param>
/// <param name="Column">The header of the column as the file has it; null where it is the row as a whole.</param>
/// <param name="Letter">The letter of the column in a workbook; null in a text file.</param>
[GenerateSerializer, Immutable, Alias("cells.roster-notice")]
public sealed record RosterNoticeView(
    [property: Id(0)] int Line,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments,
    [property: Id(3)] string? Column,
    [property: Id(4)] string? Letter
);

/// <summary>What one row of a roster file changes, or in a dry run would.</summary>
/// <param name="Line">Line of the file, or row of the sheet, from 1 with the header.</param>
/// <param name="MemberId">The member whom the row is about.</param>
/// <param name="Name">The member's name by the file.</param>
/// <param name="IsNew">The member is admitted, or back again; otherwise their entry changed.</param>
/// <param name="Fields">
/// The fields that differ from the roster before; of a new member, those that the file gives.
/// </param>
[GenerateSerializer, Immutable, Alias("cells.roster-change")]
public sealed record RosterChangeView(
    [property: Id(0)] int Line,
    [property: Id(1)] string MemberId,
    [property: Id(2)] string Name,
    [property: Id(3)] bool IsNew,
    [property: Id(4)] ImmutableArray<RosterFieldChangeView> Fields
);

/// <summary>One field of an entry, before and after, as a file would have it; null where there was nothing.</summary>
/// <param name="Column">Header of the column, as the file's form has it.</param>
/// <param name="Before">What the roster held, as a file would write it; null where there was nothing.</param>
/// <param name="After">What the file says; null where it takes the value away.</param>
[GenerateSerializer, Immutable, Alias("cells.roster-field-change")]
public sealed record RosterFieldChangeView(
    [property: Id(0)] string Column,
    [property: Id(1)] string? Before,
    [property: Id(2)] string? After
);

/// <summary>A row that was not imported.</summary>
/// <param name="Line">The row of the sheet, or the line of the text where it begins.</param>
[GenerateSerializer, Immutable, Alias("cells.refused-row")]
public sealed record RefusedRow(
    [property: Id(0)] int Line,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments
)
{
    /// <summary>The heading of the column that is wrong; null where it is the row as a whole.</summary>
    [Id(3)]
    public string? Column { get; init; }

    /// <summary>That column's letter in the sheet; null in a text.</summary>
    [Id(4)]
    public string? Letter { get; init; }
}
