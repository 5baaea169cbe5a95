using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What became of taking a file of organisations and cells back.</summary>
public sealed class UndoOrganisationImportPayload : Payload, IRefusable<UndoOrganisationImportPayload>
{
    public static UndoOrganisationImportPayload ForRefusal(Refusal refusal) =>
        new(new PlacesUndoResult(Outcome.Refused(0, refusal), [], []));

    internal UndoOrganisationImportPayload(PlacesUndoResult result) : base(result.Outcome)
    {
        Changes = result.Outcome.IsRefused
            ? []
            : [.. result.Places.Select(p => new PlaceTakenBack(p.Id, p.Before is null, p.After, p.Before))];
        Kept = [.. result.Kept.Select(k => new PlaceKept(k.Id, k.Code, RefusalTexts.For(k.Code, k.Arguments)))];
    }

    /// <summary>What is, or in a dry run would be, taken back, in the order of the file; nothing where one refuses.</summary>
    public IReadOnlyList<PlaceTakenBack> Changes { get; }

    /// <summary>The organisations and cells that refuse: because of them nothing is taken back.</summary>
    public IReadOnlyList<PlaceKept> Kept { get; }
}

/// <summary>An organisation or a cell from which an import is taken back.</summary>
/// <param name="Id">The organisation or cell from which the import is taken back.</param>
/// <param name="IsWithdrawn">The import registered it; otherwise it has its former name again.</param>
/// <param name="Before">The name that the import had given.</param>
/// <param name="After">Its former name; null for one that is withdrawn.</param>
public sealed record PlaceTakenBack([property: ID] string Id, bool IsWithdrawn, string Before, string? After);

/// <summary>An organisation or a cell that cannot be taken back, and why.</summary>
/// <param name="Id">The organisation or cell that refuses.</param>
/// <param name="Code">Why, as a stable code such as <c>import.cell-has-members</c>; docs/rules.md lists all.</param>
/// <param name="Message">Why, in a Vietnamese sentence.</param>
public sealed record PlaceKept([property: ID] string Id, string Code, string Message);
