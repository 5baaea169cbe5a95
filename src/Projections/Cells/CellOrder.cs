namespace ChiBo.Projections.Cells;

/// <summary>What a list of cells is ordered by.</summary>
public enum CellOrder
{
    Path,
    Name,
    LargestFirst,
}
