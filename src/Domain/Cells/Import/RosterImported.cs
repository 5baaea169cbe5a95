namespace ChiBo.Domain.Cells.Import;

/// <summary>A roster file was taken over; its report is kept for a while.</summary>
public sealed record RosterImported(RosterImportReport Report) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        var imports = state.Imports.Add(Report);
        return state with
        {
            Imports = imports.Length > CellLimits.Imports ? imports[^CellLimits.Imports..] : imports,
        };
    }
}
