using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>A grassroots organisation joined the bloc.</summary>
public sealed record OrganisationRegistered(ScopePath Path, string Name, DateTimeOffset At) : OrganisationEvent
{
    public override OrganisationState Apply(OrganisationState state) =>
        state with { Path = Path, Name = Name, RegisteredAt = At };
}
