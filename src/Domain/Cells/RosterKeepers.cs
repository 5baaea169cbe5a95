using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>
/// Who keeps a cell's roster and schedule: its secretary and deputy, and the bloc's office. process.md §1.
/// </summary>
internal static class RosterKeepers
{
    public static Refusal? Check(Actor actor, CellState state) =>
        actor.Check(state.Exists, state.Path, Role.Secretary, Role.DeputySecretary, Role.BlocOffice);
}
