namespace ChiBo.Domain.Organisations;

/// <summary>The organisation no longer has the cell.</summary>
public sealed record CellForgotten(string Cell) : OrganisationEvent
{
    public override OrganisationState Apply(OrganisationState state) => state with { Cells = state.Cells.Remove(Cell) };
}
