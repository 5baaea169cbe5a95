using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>A cell of the organisation was withdrawn. One that was announced again since stays.</summary>
/// <param name="Actor">The platform.</param>
/// <param name="Cell">Its path.</param>
/// <param name="Version">The cell's, withdrawn.</param>
public sealed record ForgetCell(Actor Actor, ScopePath Cell, long Version)
    : ICommand<OrganisationState, OrganisationEvent>
{
    public Decision<OrganisationEvent> Decide(OrganisationState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        return state.Cells.TryGetValue(Cell.Name, out var known) && known < Version
            ? new CellForgotten(Cell.Name)
            : Decision<OrganisationEvent>.Nothing;
    }
}
