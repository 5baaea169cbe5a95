namespace ChiBo.Domain.Cells;

/// <summary>The cell is as the import had left it.</summary>
public sealed record CellGivenBack : CellEvent
{
    public override CellState Apply(CellState state) => state with
    {
        Name = state.TakenBack!.Name,
        WithdrawnAt = null,
        Turns = state.WithdrawnAt is null ? state.Turns : state.Turns + 1,
        TakenBack = null,
    };
}
