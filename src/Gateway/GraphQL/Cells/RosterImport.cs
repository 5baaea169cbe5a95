using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Cells.Import;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Texts;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>The import of a roster file.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RosterImport
{
    /// <summary>Good rows are imported, the others are reported with their line.</summary>
    public async Task<ImportRosterPayload> ImportRoster(
        ImportRosterInput input, IResolverContext context, CancellationToken cancellation)
    {
        if (context.Grains().FindCell(input.CellId) is not { } cell) return new(input.CellId, Nothing(Orders.NotFound));
        await using var content = input.File.OpenReadStream();
        var caller = context.Orderer();
        return await content.ReadAtMost(FileLimits.RosterBytes, cancellation) is { } bytes
            ? new(input.CellId, await OnceMore.Order(
                caller, () => cell.ImportRoster(caller, new ImportRosterRequest([.. bytes]))))
            : new(input.CellId, Nothing(Outcome.Refused(0, ImportRefusals.TooLarge(FileLimits.RosterBytes))));
    }

    private static RosterImportResult Nothing(Outcome outcome) => new(outcome, 0, 0, 0, [], []);
}

/// <summary>What became of a roster file.</summary>
public sealed class ImportRosterPayload(string cellId, RosterImportResult result) : Payload(result.Outcome)
{
    /// <summary>New members.</summary>
    public int Added => result.Added;

    /// <summary>Members whose entry changed.</summary>
    public int Changed => result.Changed;

    /// <summary>Rows that said what was known.</summary>
    public int Unchanged => result.Unchanged;

    /// <summary>The rows that were not imported.</summary>
    public IReadOnlyList<RosterRowError> Refused { get; } =
        [.. result.Refused.Select(r => new RosterRowError(r.Line, r.Code, RefusalTexts.For(r.Code, r.Arguments)))];

    /// <summary>Members of the roster whom the file does not name: nothing happens to them.</summary>
    [ID]
    public ImmutableArray<string> NotInFile => result.NotInFile;

    /// <summary>The cell afterwards; null when it is not there for the caller.</summary>
    public async Task<CellView?> GetCell([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindCell(cellId) is { } cell ? await OnceMore.Ask(() => cell.View(caller)) : null;
}

/// <summary>A row that was not imported.</summary>
/// <param name="Line">The line of the file where it begins, the header being 1.</param>
public sealed record RosterRowError(int Line, string Code, string Message);
