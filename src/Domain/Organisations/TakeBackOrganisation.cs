using System.Collections.Immutable;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Organisations;

/// <summary>
/// An import is taken back from the organisation: one that it registered is withdrawn while it has no cells but those
/// that are taken back with it, another has its former name again. May be given again.
/// </summary>
/// <param name="Actor">The platform.</param>
/// <param name="ImportId">Which import.</param>
/// <param name="Place">What the import made of the organisation.</param>
/// <param name="Cells">The names of the cells that the import registered there.</param>
public sealed record TakeBackOrganisation(
    Actor Actor, string ImportId, TouchedPlace Place, ImmutableArray<string> Cells)
    : ICommand<OrganisationState, OrganisationEvent>
{
    public Decision<OrganisationEvent> Decide(OrganisationState state, DateTimeOffset at)
    {
        if (!Actor.IsPlatform) return CommonRefusals.NotFound;
        if (!state.Exists || state.TakenBack?.ImportId == ImportId) return Decision<OrganisationEvent>.Nothing;
        if (Place.Before is null ? state.ImportId != ImportId || state.Name != Place.After : !IsKnown(state.Name))
            return ImportRefusals.PlaceChanged(state.Path, state.Name);
        if (Place.Before == state.Name) return Decision<OrganisationEvent>.Nothing; // the import never came to it
        if (Place.Before is null && OtherCell(state) is { } cell)
            return ImportRefusals.OrganisationHasCells(state.Path, state.Path.Child(cell));
        return new OrganisationTakenBack(ImportId, Place.Before, at);
    }

    private bool IsKnown(string name) => name == Place.Before || name == Place.After;

    private string? OtherCell(OrganisationState state)
    {
        foreach (var cell in state.Cells.Keys)
            if (!Cells.Contains(cell)) return cell;
        return null;
    }
}
