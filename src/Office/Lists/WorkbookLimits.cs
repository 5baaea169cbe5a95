namespace ChiBo.Office.Lists;

/// <summary>How much of a workbook is read: what a list of an office never reaches and a hostile file must not pass.</summary>
internal static class WorkbookLimits
{
    public const int Entries = 500;

    /// <summary>Bytes of all parts together, inflated.</summary>
    public const long Inflated = 16 << 20;

    public const int Sheets = 100;

    /// <summary>Cells of one sheet, with those that only have a format.</summary>
    public const int Cells = 300_000;

    /// <summary>Columns that hold something.</summary>
    public const int Columns = 100;

    /// <summary>Rows to the last one that has a cell, times columns to the last one that has.</summary>
    public const long Area = 20_000_000;

    /// <summary>Characters of one cell; a longer text is cut, and then refused as too long by whoever it is for.</summary>
    public const int Text = 9_000;
}
