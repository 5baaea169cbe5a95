using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>What a file makes of an organisation or a cell.</summary>
/// <param name="Id">Which.</param>
/// <param name="Before">Its name before; null for one that the file registers.</param>
/// <param name="After">The name that the file gives it.</param>
[GenerateSerializer, Immutable, Alias("organisations.touched-place")]
public sealed record TouchedPlaceView(
    [property: Id(0)] string Id, [property: Id(1)] string? Before, [property: Id(2)] string After);

/// <summary>What a file of organisations and cells is about to change.</summary>
/// <param name="Content">
/// Digest of the file; null where it was not read. An import whose sender named it goes on with the same file only.
/// </param>
[GenerateSerializer, Immutable, Alias("bloc.note-places-import")]
public sealed record NotePlacesImportRequest(
    [property: Id(0)] string ImportId, [property: Id(1)] ImmutableArray<TouchedPlaceView> Places,
    [property: Id(2)] string? Content = null);

/// <summary>Organisations and cells that refused what the file meant for them.</summary>
[GenerateSerializer, Immutable, Alias("bloc.strike-from-import")]
public sealed record StrikeFromImportRequest(
    [property: Id(0)] string ImportId, [property: Id(1)] ImmutableArray<string> Ids);

/// <summary>Takes a file of organisations and cells back.</summary>
/// <param name="ImportId">As the import said.</param>
/// <param name="DryRun">Nothing changes: the answer says what would.</param>
[GenerateSerializer, Immutable, Alias("bloc.undo-places-import")]
public sealed record UndoPlacesImportRequest([property: Id(0)] string ImportId, [property: Id(1)] bool DryRun);

/// <summary>What became of taking a file of organisations and cells back.</summary>
/// <param name="Outcome">Refused where one organisation or cell refuses: then nothing has changed.</param>
/// <param name="Places">What the import had made of each, in the order of the file.</param>
/// <param name="Kept">The organisations and cells that refuse.</param>
[GenerateSerializer, Immutable, Alias("bloc.places-undo-result")]
public sealed record PlacesUndoResult(
    [property: Id(0)] Outcome Outcome,
    [property: Id(1)] ImmutableArray<TouchedPlaceView> Places,
    [property: Id(2)] ImmutableArray<KeptPlace> Kept);

/// <summary>An organisation or a cell that cannot be taken back, and why.</summary>
[GenerateSerializer, Immutable, Alias("organisations.kept-place")]
public sealed record KeptPlace(
    [property: Id(0)] string Id, [property: Id(1)] string Code, [property: Id(2)] ImmutableArray<string> Arguments);

/// <summary>From the bloc to one organisation or cell: an import is taken back.</summary>
/// <param name="ImportId">Which import.</param>
/// <param name="Place">What it made of this one.</param>
/// <param name="Cells">For an organisation: the names of the cells that are taken back with it.</param>
/// <param name="DryRun">Nothing changes: the answer says whether it could.</param>
[GenerateSerializer, Immutable, Alias("organisations.take-back")]
public sealed record TakeBackRequest(
    [property: Id(0)] string ImportId,
    [property: Id(1)] TouchedPlaceView Place,
    [property: Id(2)] ImmutableArray<string> Cells,
    [property: Id(3)] bool DryRun);

/// <summary>From the bloc to one organisation or cell: the import stands after all.</summary>
[GenerateSerializer, Immutable, Alias("organisations.give-back")]
public sealed record GiveBackRequest([property: Id(0)] string ImportId);

/// <summary>Between a cell and its organisation: it is about to be registered, or was withdrawn.</summary>
/// <param name="CellId">Which.</param>
/// <param name="Version">The cell's: that which it gets, or that which it was withdrawn under.</param>
[GenerateSerializer, Immutable, Alias("organisations.cell-step")]
public sealed record CellStepRequest([property: Id(0)] string CellId, [property: Id(1)] long Version);
