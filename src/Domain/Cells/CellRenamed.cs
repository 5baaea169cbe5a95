namespace ChiBo.Domain.Cells;

/// <summary>The cell took another name.</summary>
public sealed record CellRenamed(string Name) : CellEvent
{
    public override CellState Apply(CellState state) => state with { Name = Name, TakenBack = null };
}
