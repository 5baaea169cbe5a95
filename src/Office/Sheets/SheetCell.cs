namespace ChiBo.Office.Sheets;

/// <summary>What stands in one cell of a sheet: nothing, a text, a number or a day.</summary>
public readonly record struct SheetCell
{
    public string? Text { get; private init; }

    public decimal? Number { get; private init; }

    public DateOnly? Day { get; private init; }

    public static implicit operator SheetCell(string? text) => new() { Text = text };

    public static implicit operator SheetCell(decimal? number) => new() { Number = number };

    public static implicit operator SheetCell(int? number) => new() { Number = number };

    public static implicit operator SheetCell(DateOnly? day) => new() { Day = day };
}
