using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What became of a file of organisations and cells: what it changes, and which rows were refused.</summary>
public sealed class ImportOrganisationsPayload : Payload, IRefusable<ImportOrganisationsPayload>
{
    public static ImportOrganisationsPayload ForRefusal(Refusal refusal) => new(refusal);

    internal ImportOrganisationsPayload(Refusal refusal) : base(Outcome.Refused(0, refusal)) { }

    internal ImportOrganisationsPayload(Outcome refused) : base(refused) { }

    internal ImportOrganisationsPayload(BlocList list, IReadOnlyList<TakenPlace> taken, string? importId = null)
        : base(Outcome.Done(0))
    {
        var done = taken.Where(t => !t.Outcome.IsRefused).ToList();
        Changes =
        [
            .. done.Where(t => t.IsChange)
                .Select(t => new PlaceChange(t.Place.Line, t.Place.Path.Value, t.Before is null, t.Before, t.Place.Name)),
        ];
        ImportId = Changes.Count > 0 ? importId : null;
        Unchanged = done.Count - Changes.Count;
        Refused =
        [
            .. list.Refused.Select(r => RosterRowError.Of(r.Line, r.Column, r.Letter, r.Code, r.Arguments))
                .Concat(taken.Where(t => t.Outcome.IsRefused).Select(Error))
                .OrderBy(r => r.Line),
        ];
        UnknownColumns = list.UnknownColumns;
    }

    /// <summary>By which the import is taken back; null after a dry run, and when nothing has changed.</summary>
    [ID]
    public string? ImportId { get; }

    /// <summary>How many organisations and cells are new.</summary>
    public int Registered => Changes.Count(c => c.IsNew);

    /// <summary>Organisations and cells that the file gives another name.</summary>
    public int Renamed => Changes.Count(c => !c.IsNew);

    /// <summary>How many organisations and cells the file names as they were known.</summary>
    public int Unchanged { get; }

    /// <summary>New places and new names, in the order of the file; after a dry run what would be.</summary>
    public IReadOnlyList<PlaceChange> Changes { get; } = [];

    /// <summary>Rows that were not imported, each with its line, column and reason.</summary>
    public IReadOnlyList<RosterRowError> Refused { get; } = [];

    /// <summary>Headers of columns that mean nothing here and were not read.</summary>
    public IReadOnlyList<string> UnknownColumns { get; } = [];

    /// <summary>What an order calls a field, the file has its own word for.</summary>
    private static RosterRowError Error(TakenPlace taken)
    {
        var (code, arguments, place) = (taken.Outcome.Code!, taken.Outcome.Arguments, taken.Place);
        var isOfField = code.StartsWith("common.", StringComparison.Ordinal) && !arguments.IsDefaultOrEmpty;
        return RosterRowError.Of(
            place.Line, place.Heading, place.Letter, code, isOfField ? arguments.SetItem(0, place.Heading ?? "") : arguments);
    }
}

/// <summary>An organisation or a cell that is new or takes another name.</summary>
/// <param name="Line">The line of the file that first names it.</param>
/// <param name="Id">The organisation or cell, by the id that the file gives it.</param>
/// <param name="IsNew">The import registers it; otherwise it only takes another name.</param>
/// <param name="Before">Its name before; null for one that is new.</param>
/// <param name="After">Its name by the file.</param>
public sealed record PlaceChange(int Line, [property: ID] string Id, bool IsNew, string? Before, string After);
