using System.Collections.Immutable;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// A roster file was taken over; its report is kept for a while. Where it changed somebody, it alone has a way back; where it
/// changed nobody, the one that has keeps it.
/// </summary>
public sealed record RosterImported(RosterImportReport Report) : CellEvent
{
    public override CellState Apply(CellState state)
    {
        ImmutableArray<RosterImportReport> imports =
        [
            .. Report.HasWayBack ? state.Imports.Select(i => i.WithoutWayBack()) : state.Imports, Report,
        ];
        return state with
        {
            Imports = imports.Length > CellLimits.Imports
                ? imports.Remove(imports.First(i => !i.HasWayBack))
                : imports,
        };
    }
}
