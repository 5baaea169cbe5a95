using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>
/// The import could not be taken back after all: the cell is as the import left it. May be given again.
/// </summary>
/// <param name="Actor">The platform.</param>
/// <param name="ImportId">Which import.</param>
public sealed record GiveBackCell(Actor Actor, string ImportId) : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (!Actor.IsPlatform) return CommonRefusals.NotFound;
        return state.TakenBack?.ImportId == ImportId ? new CellGivenBack() : Decision<CellEvent>.Nothing;
    }
}
