using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>
/// The import could not be taken back after all: the organisation is as the import left it. May be given again.
/// </summary>
/// <param name="Actor">The platform.</param>
/// <param name="ImportId">Which import.</param>
public sealed record GiveBackOrganisation(Actor Actor, string ImportId) : ICommand<OrganisationState, OrganisationEvent>
{
    public Decision<OrganisationEvent> Decide(OrganisationState state, DateTimeOffset at)
    {
        if (!Actor.IsPlatform) return CommonRefusals.NotFound;
        return state.TakenBack?.ImportId == ImportId
            ? new OrganisationGivenBack()
            : Decision<OrganisationEvent>.Nothing;
    }
}
