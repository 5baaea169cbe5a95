using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Domain.Organisations;

/// <summary>A grassroots organisation joins the bloc.</summary>
/// <param name="Actor">Who registers it.</param>
/// <param name="Path">Where it belongs.</param>
/// <param name="Name">Its name.</param>
/// <param name="BlocExists">Whether the bloc uses the platform.</param>
/// <param name="ImportId">The import that registers it; null for none.</param>
public sealed record RegisterOrganisation(
    Actor Actor, ScopePath Path, string Name, bool BlocExists, string? ImportId = null)
    : ICommand<OrganisationState, OrganisationEvent>
{
    public Decision<OrganisationEvent> Decide(OrganisationState state, DateTimeOffset at)
    {
        if (!BlocExists || !Actor.Reaches(Path)) return CommonRefusals.NotFound;
        if (!Actor.Is(Path, Role.BlocOffice)) return CommonRefusals.NotPermitted;
        if (state.Exists) return CommonRefusals.AlreadyExists;
        if (Path.Depth != 2 || WorkingGroupId.Reserves(Path)) return CommonRefusals.InvalidValue("id");
        if (Limits.Check("name", Name, Limits.Name) is { } refusal) return refusal;
        return new OrganisationRegistered(Path, Name, at, ImportId);
    }
}
