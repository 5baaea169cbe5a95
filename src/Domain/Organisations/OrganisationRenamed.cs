namespace ChiBo.Domain.Organisations;

/// <summary>The organisation took another name.</summary>
public sealed record OrganisationRenamed(string Name) : OrganisationEvent
{
    public override OrganisationState Apply(OrganisationState state) =>
        state with { Name = Name, TakenBack = null };
}
