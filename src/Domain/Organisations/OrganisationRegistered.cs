using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>A grassroots organisation joined the bloc. One that was withdrawn begins anew.</summary>
public sealed record OrganisationRegistered(ScopePath Path, string Name, DateTimeOffset At, string? ImportId = null)
    : OrganisationEvent
{
    public override OrganisationState Apply(OrganisationState state) =>
        OrganisationState.Empty with { Path = Path, Name = Name, RegisteredAt = At, ImportId = ImportId };
}
