namespace ChiBo.Projections.Reports;

/// <summary>What a supervision visit asks of a cell: how often it met, and who came.</summary>
public sealed record SupervisionRow
{
    public string CellId { get; init; } = "";
    public string CellName { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public int Regular { get; init; }
    public int Thematic { get; init; }
    public int Committee { get; init; }
    public int Extraordinary { get; init; }
    public int Model { get; init; }

    /// <summary>The denominators of the regular meetings, summed.</summary>
    public int Expected { get; init; }

    public int Present { get; init; }
}
