namespace ChiBo.Projections.Inspections;

/// <summary>How many findings of a cell somebody still has to do something about.</summary>
public sealed record OpenFindings
{
    public string CellId { get; init; } = "";
    public int Findings { get; init; }
}
