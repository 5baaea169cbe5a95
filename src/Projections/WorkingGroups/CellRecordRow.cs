namespace ChiBo.Projections.WorkingGroups;

/// <summary>What the last months counted against a cell.</summary>
public sealed record CellRecordRow
{
    public string CellId { get; init; } = "";
    public int Missed { get; init; }
    public int Poor { get; init; }
    public int Average { get; init; }
}
