using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>
/// A cell that is about to be registered tells its organisation, which is not withdrawn from then on. An older or equal
/// version changes nothing.
/// </summary>
/// <param name="Actor">The platform.</param>
/// <param name="Cell">Its path.</param>
/// <param name="Version">The cell's, as it is about to be registered.</param>
public sealed record AnnounceCell(Actor Actor, ScopePath Cell, long Version)
    : ICommand<OrganisationState, OrganisationEvent>
{
    public Decision<OrganisationEvent> Decide(OrganisationState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        if (Cell.Depth != 3 || Cell.Organisation != state.Path) return CommonRefusals.InvalidValue("cellId");
        if (state.Cells.TryGetValue(Cell.Name, out var known))
            return known >= Version ? Decision<OrganisationEvent>.Nothing : new CellAnnounced(Cell.Name, Version);
        return state.Cells.Count >= BlocLimits.CellsOfAnOrganisation
            ? CommonRefusals.TooMany("cells", BlocLimits.CellsOfAnOrganisation)
            : new CellAnnounced(Cell.Name, Version);
    }
}
