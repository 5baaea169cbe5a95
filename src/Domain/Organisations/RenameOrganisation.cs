using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>The organisation takes another name.</summary>
public sealed record RenameOrganisation(Actor Actor, string Name) : ICommand<OrganisationState, OrganisationEvent>
{
    public Decision<OrganisationEvent> Decide(OrganisationState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice) is { } denied) return denied;
        if (Limits.Check("name", Name, Limits.Name) is { } refusal) return refusal;
        return state.Name == Name ? Decision<OrganisationEvent>.Nothing : new OrganisationRenamed(Name);
    }
}
