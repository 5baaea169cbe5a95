using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>Something that happened to a grassroots organisation.</summary>
public abstract record OrganisationEvent : IEvent<OrganisationState>
{
    public abstract OrganisationState Apply(OrganisationState state);
}
