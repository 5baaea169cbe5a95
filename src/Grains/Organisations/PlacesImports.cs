using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Grains.Organisations;

/// <summary>Imports of organisations and cells on the wire, and the orders about them.</summary>
internal static class PlacesImports
{
    public static NotePlacesImport ToCommand(this NotePlacesImportRequest r, Actor actor) =>
        new(actor, r.ImportId, [.. r.Places.Select(ToPlace)], r.Content);

    public static StrikeFromImport ToCommand(this StrikeFromImportRequest r, Actor actor) =>
        new(actor, r.ImportId, [.. r.Ids.Select(ScopePath.Parse)]);

    public static TakeBackOrganisation ToOrganisationCommand(this TakeBackRequest r, Actor actor) =>
        new(actor, r.ImportId, ToPlace(r.Place), r.Cells);

    public static TakeBackCell ToCellCommand(this TakeBackRequest r, Actor actor) =>
        new(actor, r.ImportId, ToPlace(r.Place));

    /// <summary>What the order would answer; it is not carried out.</summary>
    public static Outcome Try<TState, TEvent>(
        this ICommand<TState, TEvent> order, TState state, long version, DateTimeOffset at) =>
        order.Decide(state, at).Refusal is { } refusal ? Outcome.Refused(version, refusal) : Outcome.Done(version);

    public static TouchedPlaceView ToView(this TouchedPlace place) => new(place.Path.Value, place.Before, place.After);

    public static PlacesImportView ToView(this PlacesImport import) => new(
        import.Id,
        import.At,
        import.Places.Count(p => p.Before is null),
        import.Places.Count(p => p.Before is not null),
        import.IsUndone ? import.Undo!.At : null);

    public static PlacesUndoResult ToResult(this Outcome outcome, PlacesImport? import) =>
        new(outcome, import is null ? [] : [.. import.Places.Select(ToView)], []);

    /// <summary>The first one that refuses says why all stays as it is.</summary>
    public static PlacesUndoResult Refused(this PlacesImport import, long version, ImmutableArray<KeptPlace> kept) =>
        new Outcome(version, kept[0].Code, kept[0].Arguments).ToResult(import) with { Kept = kept };

    private static TouchedPlace ToPlace(TouchedPlaceView view) =>
        new(ScopePath.Parse(view.Id), view.Before, view.After);
}
