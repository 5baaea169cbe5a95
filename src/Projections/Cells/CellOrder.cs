namespace ChiBo.Projections.Cells;

/// <summary>What a list of cells is ordered by.</summary>
public enum CellOrder
{
    /// <summary>By id: cells of one organisation together.</summary>
    Path,
    /// <summary>By the cell's name.</summary>
    Name,
    /// <summary>By number of members, most first.</summary>
    LargestFirst,
}
