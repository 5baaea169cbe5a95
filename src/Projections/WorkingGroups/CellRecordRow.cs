namespace ChiBo.Projections.WorkingGroups;

/// <summary>What the last months counted against a cell.</summary>
public sealed record CellRecordRow
{
    public string CellId { get; init; } = "";n    public int Missed { get; init; }n    public int Poor { get; init; }n    public int Average { get; init; }
}
