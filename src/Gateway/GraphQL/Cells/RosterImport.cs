using System.Collections.Immutable;
using System.Globalization;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Texts;
using ChiBo.Office.Lists;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>The import of a roster file.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RosterImport
{
    /// <summary>
    /// Takes over a roster file: good rows are imported, the others reported with their line. By those who keep the
    /// roster.
    /// </summary>
    /// <param name="input">The cell, the file, and whether it is only tried.</param>
    [ChecksInput]
    public async Task<ImportRosterPayload> ImportRoster(
        ImportRosterInput input,
        IResolverContext context,
        CancellationToken cancellation
    )
    {
        if (context.Grains().FindCell(input.CellId) is not { } cell)
            return new(input.CellId, Nothing(Orders.NotFound));
        await using var content = input.File.OpenReadStream();
        if (await content.ReadAtMost(FileLimits.RosterBytes, cancellation) is not { } bytes)
            return new(input.CellId, Nothing(Outcome.Refused(0, ImportRefusals.TooLarge(FileLimits.RosterBytes))));
        var request = RosterFileReader.Read(ListReader.Read(bytes)).ToRequest(input.DryRun);
        var caller = context.Orderer();
        return new(input.CellId, await OnceMore.Order(caller, () => cell.ImportRoster(caller, request), cancellation));
    }

    /// <summary>
    /// Takes the last roster file back, exactly, while nothing rests on it; by those who keep the roster.
    /// </summary>
    /// <param name="input">The cell and its last import.</param>
    [ChecksInput]
    public Task<CellPayload> UndoRosterImport(UndoRosterImportInput input, IResolverContext context) =>
        context.OrderCell(
            input.CellId,
            (cell, caller) => cell.UndoRosterImport(caller, new UndoRosterImportRequest(input.ImportId))
        );

    private static RosterImportResult Nothing(Outcome outcome) => new(outcome, 0, 0, 0, [], []);
}

/// <summary>What became of a roster file: what it changes, and which rows were refused.</summary>
public sealed class ImportRosterPayload(string cellId, RosterImportResult result) : Payload(result.Outcome), IRefusable<ImportRosterPayload>
{
    public static ImportRosterPayload ForRefusal(Refusal refusal) =>
        new("", new RosterImportResult(Outcome.Refused(0, refusal), 0, 0, 0, [], []));

    /// <summary>By which the import is taken back; null after a dry run, and when nothing was imported.</summary>
    [ID]
    public string? ImportId => result.ImportId;

    /// <summary>What differs from the roster before, row by row; after a dry run what would.</summary>
    public IReadOnlyList<RosterChangeView> Changes => result.Changes;

    /// <summary>Headers of columns that mean nothing here and were not read.</summary>
    public IReadOnlyList<string> UnknownColumns => result.UnknownColumns;

    /// <summary>How many members are new, or back again.</summary>
    public int Added => result.Added;

    /// <summary>How many members get another entry.</summary>
    public int Changed => result.Changed;

    /// <summary>How many rows say what the roster had.</summary>
    public int Unchanged => result.Unchanged;

    /// <summary>Rows that were not imported, each with its line, column and reason.</summary>
    public IReadOnlyList<RosterRowError> Refused { get; } =
    [.. result.Refused.Select(r => RosterRowError.Of(r.Line, r.Column, r.Letter, r.Code, r.Arguments))];

    /// <summary>
    /// What the import takes without the file saying it, such as today for a day that is missing, and names to look at
    /// twice: a shorter one, or one that somebody else has.
    /// </summary>
    public IReadOnlyList<RosterNotice> Notices { get; } =
    [
        .. result.Notices.Select(n => new RosterNotice(
            n.Line,
            n.Column,
            n.Letter,
            n.Code,
            RosterRowError.Text(n.Line, n.Letter, n.Code, n.Arguments)
        )),
    ];

    /// <summary>Members of the roster whom the file does not name: nothing happens to them.</summary>
    [ID]
    public ImmutableArray<string> NotInFile => result.NotInFile;

    /// <summary>The cell with its roster afterwards; null when it is not there for the caller.</summary>
    public async Task<CellView?> GetCell([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindCell(cellId) is { } cell ? await OnceMore.Ask(() => cell.View(caller)) : null;
}

/// <summary>A row that was not imported, and why.</summary>
/// <param name="Line">The line of the file, or the row of the sheet, where it begins.</param>
/// <param name="Column">The header of the column that is wrong; null where it is the row as a whole.</param>
/// <param name="Letter">The letter of that column in a workbook; null for a text file.</param>
/// <param name="Code">
/// Why the row was not imported, as a stable code such as <c>import.not-a-date</c>; docs/rules.md lists all.
/// </param>
/// <param name="Message">Why, in a Vietnamese sentence.</param>
public sealed record RosterRowError(int Line, string? Column, string? Letter, string Code, string Message)
{
    internal static RosterRowError Of(
        int line,
        string? column,
        string? letter,
        string code,
        ImmutableArray<string> arguments
    ) => new(line, column, letter, code, Text(line, letter, code, arguments));

    /// <summary>The text, with the cell that a person looks for in the sheet.</summary>
    internal static string Text(int line, string? letter, string code, ImmutableArray<string> arguments)
    {
        var text = RefusalTexts.For(code, arguments);
        return letter is null ? text : string.Create(CultureInfo.InvariantCulture, $"Ô {letter}{line}: {text}");
    }
}

/// <summary>What an import says of a row that it takes: a value that the file does not give, or a name to look at.</summary>
/// <param name="Line">The line of the file, or the row of the sheet, where it begins.</param>
/// <param name="Column">The header of the column that it is about; null where it is the row as a whole.</param>
/// <param name="Letter">
/// The letter of that column in a workbook; null for a text file, and where the file has no such column.
/// </param>
/// <param name="Code">What is said, as a stable code; docs/rules.md lists all.</param>
/// <param name="Message">The same in a Vietnamese sentence.</param>
public sealed record RosterNotice(int Line, string? Column, string? Letter, string Code, string Message);
