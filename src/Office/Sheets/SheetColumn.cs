namespace ChiBo.Office.Sheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">In its first row.</param>
/// <param name="Width">In characters.</param>
/// <param name="Value">What a row has in it.</param>
public sealed record SheetColumn<TRow>(string Header, int Width, Func<TRow, SheetCell> Value);
