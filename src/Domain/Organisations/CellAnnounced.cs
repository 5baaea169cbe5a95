namespace ChiBo.Domain.Organisations;

/// <summary>The organisation has, or is about to have, a cell.</summary>
public sealed record CellAnnounced(string Cell, long Version) : OrganisationEvent
{
    public override OrganisationState Apply(OrganisationState state) =>
        state with { Cells = state.Cells.SetItem(Cell, Version) };
}
