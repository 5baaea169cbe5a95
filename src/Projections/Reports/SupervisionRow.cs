namespace ChiBo.Projections.Reports;

/// <summary>
/// How often a cell met between two days, and who came: the statistics for a supervision visit (giám sát). Source:
/// process.md §8 (S2).
/// </summary>
public sealed record SupervisionRow
{
    /// <summary>The cell of this line.</summary>
    public string CellId { get; init; } = "";
    /// <summary>Name of the cell as the read model has it now.</summary>
    public string CellName { get; init; } = "";
    /// <summary>The organisation that the cell belongs to.</summary>
    public string OrganisationId { get; init; } = "";
    /// <summary>Regular meetings held in the period.</summary>
    public int Regular { get; init; }
    /// <summary>Thematic meetings held in the period.</summary>
    public int Thematic { get; init; }
    /// <summary>Meetings of the cell's committee held in the period.</summary>
    public int Committee { get; init; }
    /// <summary>Extraordinary meetings held in the period.</summary>
    public int Extraordinary { get; init; }
    /// <summary>Model meetings (sinh hoạt điểm) that the cell hosted in the period.</summary>
    public int Model { get; init; }

    /// <summary>The denominators of the regular meetings (process.md §4), added up.</summary>
    public int Expected { get; init; }

    /// <summary>Of those expected at the regular meetings, how many were present, added up.</summary>
    public int Present { get; init; }
}
