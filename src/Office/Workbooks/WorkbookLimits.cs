namespace ChiBo.Office.Workbooks;

/// <summary>How much of a workbook is read: what a list of an office never reaches and a hostile file must not pass.</summary>
internal static class WorkbookLimits
{
    public const int Entries = 500;

    /// <summary>Bytes of all parts together, inflated.</summary>
    public const long Inflated = 16 << 20;

    public const int SharedTexts = 100_000;
    public const int Rows = 2_000;
    public const int Columns = 100;

    /// <summary>Characters of one cell; a longer text is cut, and then refused as too long by whoever it is for.</summary>
    public const int Text = 9_000;
}
