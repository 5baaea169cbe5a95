using System.Collections.Immutable;

namespace ChiBo.Domain.Cells.Import;

/// <summary>A roster file was taken over; its report is kept for a while.</summary>
public sealed record RosterImported(RosterImportReport Report) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        ImmutableArray<RosterImportReport> imports = [.. state.Imports.Select(i => i.WithoutWayBack()), Report];
        return state with
        {
            Imports = imports.Length > CellLimits.Imports ? imports[^CellLimits.Imports..] : imports,
        };
    }
}
