using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Cells;

/// <summary>An import was taken back from the cell.</summary>
/// <param name="ImportId">Which.</param>
/// <param name="Name">Its former name; null for one that the import registered: it is withdrawn.</param>
/// <param name="At">When.</param>
public sealed record CellTakenBack(string ImportId, string? Name, DateTimeOffset At) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var after = state with { TakenBack = new TakenBack(ImportId, state.Name) };
        return Name is null ? after with { WithdrawnAt = At, Turns = state.Turns + 1 } : after with { Name = Name };
    }
}
