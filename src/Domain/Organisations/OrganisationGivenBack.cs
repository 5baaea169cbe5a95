namespace ChiBo.Domain.Organisations;

/// <summary>The organisation is as the import had left it.</summary>
public sealed record OrganisationGivenBack : OrganisationEvent
{
    public override OrganisationState Apply(OrganisationState state) =>
        state with { Name = state.TakenBack!.Name, WithdrawnAt = null, TakenBack = null };
}
