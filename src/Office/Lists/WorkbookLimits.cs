namespace ChiBo.Office.Lists;

/// <summary>
/// How much of a workbook is read: what a list of an office never reaches and a hostile file must not pass.
/// </summary>
internal static class WorkbookLimits
{
    public const int Entries = 500;

    /// <summary>Bytes of all parts together, inflated.</summary>
    public const long Inflated = 16 << 20;

    public const int Sheets = 100;

    /// <summary>Cells of one sheet, with those that only have a format.</summary>
    public const int Cells = 300_000;

    /// <summary>Columns that hold something, of a text too.</summary>
    public const int Columns = 100;

    /// <summary>Rows that show something, of a text too: twice what the longest list may have.</summary>
    public const int Rows = 5_000;

    /// <summary>Merged areas of one sheet.</summary>
    public const int Spans = 2_000;

    /// <summary>Rows to the last one that has a cell, times columns to the last one that has.</summary>
    public const long Area = 20_000_000;

    /// <summary>
    /// Characters of one cell; a longer text is cut, and then refused as too long by whoever it is for.
    /// </summary>
    public const int Text = 9_000;
}
