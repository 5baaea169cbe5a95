using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Organisations;

/// <summary>An import was taken back from the organisation.</summary>
/// <param name="ImportId">Which.</param>
/// <param name="Name">Its former name; null for one that the import registered: it is withdrawn.</param>
/// <param name="At">When.</param>
public sealed record OrganisationTakenBack(string ImportId, string? Name, DateTimeOffset At) : OrganisationEvent
{
    public override OrganisationState Apply(OrganisationState state)
    {
        var after = state with { TakenBack = new TakenBack(ImportId, state.Name) };
        return Name is null ? after with { WithdrawnAt = At } : after with { Name = Name };
    }
}
