namespace ChiBo.Office.Sheets;

/// <summary>As which kind of file a sheet is downloaded.</summary>
public enum SheetFormat
{
    /// <summary>A workbook: numbers are numbers, days are days, texts never formulas.</summary>
    Xlsx,
    /// <summary>UTF-8 with a byte order mark, commas, CRLF (RFC 4180).</summary>
    Csv,
}
