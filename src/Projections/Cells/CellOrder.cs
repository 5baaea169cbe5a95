namespace ChiBo.Projections.Cells;

/// <summary>What a list of cells is ordered by.</summary>
public enum CellOrder
{
    /// <summary>By id: cells of one organisation together.</summary>
    Path,
    /// <summary>By what the cell is called, in alphabetical order.</summary>
    Name,
    /// <summary>By number of members, most first.</summary>
    LargestFirst,
}
