using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>The cell takes another name.</summary>
public sealed record RenameCell(Actor Actor, string Name) : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) =>
        actor.Check(state.Exists, state.Path, Role.BlocOffice);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (Limits.Check("name", Name, Limits.Name) is { } refusal) return refusal;
        return state.Name == Name ? Decision<CellEvent>.Nothing : new CellRenamed(Name);
    }
}
