namespace ChiBo.Office.Sheets;

/// <summary>As what a sheet is downloaded.</summary>
public enum SheetFormat
{
    Xlsx,
    Csv,
}
