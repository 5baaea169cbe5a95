using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A cell of an organisation begins to use the platform.</summary>
/// <param name="Actor">Who registers it.</param>
/// <param name="Path">Where it belongs.</param>
/// <param name="Name">Its name.</param>
/// <param name="OrganisationExists">Whether its organisation uses the platform.</param>
/// <param name="ImportId">The import that registers it; null for none.</param>
public sealed record RegisterCell(
    Actor Actor, ScopePath Path, string Name, bool OrganisationExists, string? ImportId = null)
    : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (!OrganisationExists || !Actor.Reaches(Path)) return CommonRefusals.NotFound;
        if (!Actor.Is(Path, Role.BlocOffice)) return CommonRefusals.NotPermitted;
        if (state.Exists) return CommonRefusals.AlreadyExists;
        if (Path.Depth != 3) return CommonRefusals.InvalidValue("id");
        if (Limits.Check("name", Name, Limits.Name) is { } refusal) return refusal;
        return new CellRegistered(Path, Name, at, ImportId);
    }
}
